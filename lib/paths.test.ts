import { describe, expect, it } from 'vitest';
import { paths } from './paths';

describe('an address', () => {
  it('names the workspace, the season and the slot', () => {
    expect(paths.materials('o1', 's1', 'hosting-agreement')).toBe(
      '/w/o1/seasons/s1/materials#hosting-agreement',
    );
    expect(paths.veto('o1', 's1', 'V1')).toBe('/w/o1/seasons/s1/veto/V1');
  });

  it('cannot be bent by what an id holds', () => {
    expect(paths.client('../x', 'a/b?c')).toBe('/w/..%2Fx/clients/a%2Fb%3Fc');
    expect(paths.invite('t/../k')).toBe('/invite/t%2F..%2Fk');
  });

  it('carries where to go after signing in', () => {
    expect(paths.signIn('/w/o1?page=2')).toBe('/sign-in?returnTo=%2Fw%2Fo1%3Fpage%3D2');
    expect(paths.signIn()).toBe('/sign-in');
  });
});
