/** What a CommonJS project tests with Jest. */
const { ChisoError, score } = require('chiso');
const { dtiProvince2022 } = require('chiso/frameworks/dti-province-2022');
const { composite } = require('chiso/methods');

test('scores, and throws its own errors', () => {
  const card = score(dtiProvince2022, { id: 'a', inputs: { 1: 50 } });
  expect(card.groups['1'].points).toBe(50);
  expect(() => composite()).toThrow(ChisoError);
});
