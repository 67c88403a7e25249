import type { Check } from './finding.js';

/** The id, the file and the export have one name, so that each can be found from the others. */
export const namesAgree: Check = ({ path, name, framework: { id } }) => {
  const file = path.replace(/^.*\//, '').replace(/\.ts$/, '');
  const camel = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
      ? []
      : [
          {
            place: 'id',
            message: `“${id}” is not in small letters and hyphens.`,
            hint: 'Write it like dti-province-2022.',
          },
        ]),
    ...(file === id
      ? []
      : [
          {
            place: 'id',
            message: `The file is called ${file}, the framework ${id}.`,
            hint: 'Name the file after the id.',
          },
        ]),
    ...(name === camel
      ? []
      : [
          {
            place: 'id',
            message: `The export is called ${name}, not ${camel}.`,
            hint: `Write export const ${camel}.`,
          },
        ]),
  ];
};
