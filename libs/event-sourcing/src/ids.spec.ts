import { commandIdOf, eventIdOf } from './ids.js';

describe('An event id', () => {
  it('is the same whenever the same request is made again', () => {
    expect(eventIdOf('case-1', 'c', 0)).toBe(eventIdOf('case-1', 'c', 0));
  });

  it('differs between streams, commands and places in the request', () => {
    const ids = [
      eventIdOf('case-1', 'c', 0),
      eventIdOf('case-2', 'c', 0),
      eventIdOf('case-1', 'd', 0),
      eventIdOf('case-1', 'c', 1),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('never changes from one release to the next', () => {
    expect(eventIdOf('case-1', 'c', 0)).toBe('f12a94a5-9de2-5b07-aaf3-d6248aeb7aea');
  });
});

describe('A command id', () => {
  it('belongs to the actor: two actors may use the same key', () => {
    expect(commandIdOf('lin', 'k')).not.toBe(commandIdOf('chen', 'k'));
  });
});
