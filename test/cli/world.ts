import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main.js';

/** A folder of its own for the files of a test. */
export const folder = mkdtempSync(join(tmpdir(), 'chiso-cli-'));

export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export function chiso(...args: readonly string[]): Ended {
  let out = '';
  let err = '';
  const outside = {
    write: (text: string) => {
      out += text;
    },
    warn: (text: string) => {
      err += text;
    },
    width: 80,
    progress: () => {},
    version: '1.2.3',
  };
  return { code: run(args, outside), out, err };
}

/** A framework of two groups: a quotient, a yes or no, a choice, a date, a fact, and points given directly. */
export const frameworkYaml = `id: two
version: 1.0.0
status: complete
level: district
title: { vi: Hai nhóm, en: Two groups }
scale: 100
unitTypes:
  full: { title: { vi: Đủ }, scale: 100 }
facts:
  population: { kind: count, title: { vi: Dân số } }
groups:
  - code: "1"
    title: { vi: Nhận thức số, en: Awareness }
    max: 60
    indicators:
      - code: "1.1"
        title: { vi: Họp }
        max: 20
        inputs: { a: { kind: count, title: { vi: Chủ trì } }, b: { kind: count, title: { vi: Tổng số } } }
        rule: { kind: linear, of: { ratio: { num: { in: a }, den: { in: b }, zeroDen: zero } } }
      - code: "1.9"
        max: 20
        inputs: { yes: { kind: boolean, title: { vi: Đã ban hành } } }
        rule: { kind: choice, input: yes, options: { "true": 20, "false": 0 } }
      - code: "1.10"
        title: { vi: Trưởng ban }
        max: 20
        inputs: { case: { kind: choice, options: [Bí thư, Phó Bí thư] } }
        rule: { kind: choice, input: case, options: { Bí thư: 20, Phó Bí thư: 10 } }
        na: full
  - code: "2"
    title: { vi: Hạ tầng số }
    max: 40
    groups:
      - { code: "2.1", title: { vi: Thiết bị }, max: 30 }
      - code: "2.2"
        title: { vi: Dân số }
        max: 10
        indicators:
          - code: "2.2.1"
            title: { vi: Người dân dùng }
            max: 10
            inputs: { users: { kind: number, min: 0 } }
            rule: { kind: linear, of: { ratio: { num: { in: users }, den: { in: population }, zeroDen: zero } } }
classes: { of: percent, bands: [{ title: { vi: Tốt, en: Good }, from: 75 }, { title: { vi: Khá }, from: 0 }] }
`;

export const unitsCsv = `id,name,type,population,1.1.a,1.1.b,1.9,1.10,2.1,2.2.1
H01,Huyện Một,full,1000,3,4,có,Bí thư,25.5,500
H02,"Huyện Hai,
vùng cao",full,2000,4,4,không,phó bí thư,30,2000
H03,Huyện Ba,full,1000,—,4,có,Bí thư,,500
`;
