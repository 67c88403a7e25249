/** What scoring gives to the last digit, invented units by a geometric mean of logarithms and by models; for comparing engines. */
import { explain, rank, scoreAll } from 'chiso';
import { sampleUnits } from 'chiso/authoring';
import { hdi, modelCommune, modelDepartment, modelDistrict } from 'chiso/frameworks';

const countries = Array.from({ length: 200 }, (_, at) => ({
  id: `country-${at}`,
  inputs: { 1.1: 40 + (at % 45), 2.1: 3 + (at % 14), 2.2: 1 + (at % 13), 3.1: 400 + at * 313 },
}));
const models = [modelCommune, modelDepartment, modelDistrict];
const jobs = models.map((framework) => ({ framework, units: sampleUnits(framework, { count: 200 }) }));
const results = [{ framework: hdi, units: countries }, ...jobs].map(({ framework, units }) => {
  const board = scoreAll(framework, units);
  return {
    totals: [...board.totals],
    entries: rank(board).entries,
    rows: board.units.slice(0, 20).map((unit) => explain(board.scorecard(unit), 'vi')),
  };
});
console.log(JSON.stringify(results));
