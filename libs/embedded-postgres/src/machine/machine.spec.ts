import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { findMachine } from './machine.js';

describe('The machine that is found', () => {
  let root: string;
  const found = (files: Readonly<Record<string, string>> = {}) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return findMachine(root, root);
  };
  const diskIs = (name: string, rotational: string, partition = ''): void => {
    const { dev } = statSync(root);
    const id = `${(dev >>> 8) & 0xfff}:${(dev & 0xff) | ((dev >>> 12) & 0xfff00)}`;
    found({ [`sys/devices/${name}/queue/rotational`]: `${rotational}\n` });
    if (partition !== '') found({ [`sys/devices/${name}/${partition}/partition`]: '1\n' });
    mkdirSync(join(root, 'sys/dev/block'), { recursive: true });
    symlinkSync(join(root, 'sys/devices', name, partition), join(root, 'sys/dev/block', id));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswalk-machine-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('has all that is built in where no group limits it', () => {
    const groups = { 'proc/self/cgroup': '0::/app\n', 'sys/fs/cgroup/app/memory.max': 'max\n' };
    expect(found(groups)).toMatchObject({ memory: totalmem(), memoryBy: 'machine', disk: 'unknown' });
    expect(found().free).toBeGreaterThan(0);
  });

  it('has what the tightest group around it allows', () => {
    const groups = {
      'proc/self/cgroup': '0::/district/app\n',
      'sys/fs/cgroup/district/app/memory.max': '900000000\n',
      'sys/fs/cgroup/district/memory.max': '600000000\n',
      'sys/fs/cgroup/district/cpu.max': '50000 100000\n',
    };
    expect(found(groups)).toMatchObject({ memory: 600_000_000, memoryBy: 'cgroup', cores: 1 });
  });

  it('has what a container allows, by the first version of groups too', () => {
    const groups = {
      'proc/self/cgroup': '4:memory:/not/seen/from/inside\n1:cpu:/\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '500000000\n',
    };
    expect(found(groups)).toMatchObject({ memory: 500_000_000, memoryBy: 'cgroup' });
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux.each([
    ['nvme0n1', '0', 'nvme0n1p2', 'solid'],
    ['sda', '1', 'sda1', 'rotating'],
    ['vda', '1', '', 'unknown'],
    ['vda', '0', '', 'solid'],
  ])('keeps its data on %s (rotational %s, %s): %s', (name, rotational, partition, disk) => {
    diskIs(name, rotational, partition);
    expect(found()).toMatchObject({ disk });
  });
});
