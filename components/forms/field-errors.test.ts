import { describe, expect, it } from 'vitest';
import { fieldErrors } from './field-errors';

describe('errors of a form', () => {
  it('are listed by the path of the field, in the order of the form', () => {
    const errors = {
      name: { type: 'custom', message: 'validation.required' },
      staff: [undefined, { idNumber: { type: 'custom', message: 'validation.idCard.length' } }],
    };
    expect([...fieldErrors(errors as never)]).toEqual([
      ['name', 'validation.required'],
      ['staff.1.idNumber', 'validation.idCard.length'],
    ]);
  });
});
