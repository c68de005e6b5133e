import { withSettings } from './sessions.js';

describe('Settings of a session', () => {
  it('are added to those that the connection string carries', () => {
    const url = withSettings('postgres://app:p+w@localhost:5432/log?options=-c%20role%3Dcrosswalk_app', {
      timezone: 'UTC',
    });
    expect(new URL(url).searchParams.get('options')).toBe('-c role=crosswalk_app -c timezone=UTC');
    expect(url).toContain('app:p+w@localhost:5432/log');
  });
  it('may contain spaces', () => {
    const url = withSettings('postgres://app@localhost/log', { default_transaction_isolation: 'read committed' });
    expect(new URL(url).searchParams.get('options')).toBe('-c default_transaction_isolation=read\\ committed');
  });
});
