import { describe, expect, it } from 'vitest';
import { fieldMessages } from './field-messages';

describe('messages of fields', () => {
  it('stand under the dotted path of the field, the first of each', async () => {
    const tree = {
      _errors: ['validation.form'],
      name: { _errors: ['validation.required', 'validation.tooLong'] },
      staff: { 2: { idNumber: { _errors: ['validation.idCard.length'] } } },
    };
    expect(await fieldMessages(tree)).toEqual({
      '': 'validation.form',
      name: 'validation.required',
      'staff.2.idNumber': 'validation.idCard.length',
    });
  });

  it('of a form without errors are none', async () => expect(await fieldMessages({})).toEqual({}));
});
