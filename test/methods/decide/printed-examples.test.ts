import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aras,
  type Criteria,
  codas,
  copras,
  type Decision,
  decideByCopeland,
  edas,
  fullMultiplicative,
  mabac,
  moora,
  mooraReferencePoint,
  multimoora,
  promethee,
  saw,
  spotis,
  tableFromRows,
  topsis,
  vikor,
  waspas,
} from '../../../src/methods/index.js';

/**
 * Worked examples of papers, as the documentation of pymcdm 1.4.0 and the tests of scikit-criteria 0.9 and pyrepo-mcda print
 * them: -1 is a cost, weights are those printed, which do not always add up to 1.
 */
const given = (weights: readonly number[], types?: readonly number[]): Criteria => ({
  weights,
  asGiven: true,
  ...(types && { directions: types.map((type) => (type > 0 ? 'benefit' : 'cost')) }),
});

function expectPrinted({ scores }: Pick<Decision, 'scores'>, printed: readonly number[], places: number) {
  expect(scores.map((score) => Number(score!.toFixed(places)))).toEqual(printed);
}

const suppliers = [
  [45, 3600, 45, 0.9],
  [25, 3800, 60, 0.8],
  [23, 3100, 35, 0.9],
  [14, 3400, 50, 0.7],
  [15, 3300, 40, 0.8],
  [28, 3000, 30, 0.6],
];
const heating = [
  [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
  [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
  [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
  [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
  [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
  [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
];
const losses = given([1, 1, 1, 1, 1, 1, 1], [-1, -1, -1, -1, 1, -1, 1]);

describe('examples printed by packages', () => {
  it('PROMETHEE II with the usual criterion (pymcdm), with both flows', () => {
    const table = tableFromRows([
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ]);
    const decision = promethee(table, given([0.5, 0.3, 0.2]));
    expectPrinted(decision, [0.1, -0.3, 0.2], 2);
    expectPrinted({ scores: decision.positive }, [0.55, 0.35, 0.6], 2);
    expectPrinted({ scores: decision.negative }, [0.45, 0.65, 0.4], 2);
  });

  it('TOPSIS on min-max and VIKOR (pymcdm)', () => {
    const mountains = tableFromRows([
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ]);
    expectPrinted(
      topsis(mountains, given([0.5, 0.5], [-1, 1]), { normalisation: 'min-max' }),
      [0.5, 0.617, 0.5],
      3,
    );
    const basins = [
      [78, 56, 34, 6],
      [4, 45, 3, 97],
      [18, 2, 50, 63],
      [9, 14, 11, 92],
      [85, 9, 100, 29],
    ];
    expectPrinted(
      vikor(tableFromRows(basins), given([0.25, 0.25, 0.25, 0.25])),
      [0.5679, 0.7667, 1, 0.7493, 0],
      4,
    );
  });

  it('CODAS: suppliers (Badi 2018), robots and offices (Keshavarz Ghorabaee 2016)', () => {
    expectPrinted(
      codas(tableFromRows(suppliers), given([0.2857, 0.3036, 0.2321, 0.1786], [1, -1, 1, 1])),
      [1.3914, 0.3411, -0.217, -0.5381, -0.7292, -0.2481],
      4,
    );
    const robots = [
      [60, 0.4, 2540, 500, 990],
      [6.35, 0.15, 1016, 3000, 1041],
      [6.8, 0.1, 1727.2, 1500, 1676],
      [10, 0.2, 1000, 2000, 965],
      [2.5, 0.1, 560, 500, 915],
      [4.5, 0.08, 1016, 350, 508],
      [3, 0.1, 1778, 1000, 920],
    ];
    const found = codas(tableFromRows(robots), given([0.036, 0.192, 0.326, 0.326, 0.12], [1, -1, 1, 1, 1]));
    expectPrinted(found, [0.5122, 1.4633, 1.0715, -0.2125, -1.8515, -1.1717, 0.1887], 4);
    expect(found.ranks).toEqual([3, 1, 2, 5, 7, 6, 4]);
    const offices = [
      [7.6, 46, 18, 390, 0.1, 11],
      [5.5, 32, 21, 360, 0.05, 11],
      [5.3, 32, 21, 290, 0.05, 11],
      [5.7, 37, 19, 270, 0.05, 9],
      [4.2, 38, 19, 240, 0.1, 8],
      [4.4, 38, 19, 260, 0.1, 8],
      [3.9, 42, 16, 270, 0.1, 5],
      [7.9, 44, 20, 400, 0.05, 6],
      [8.1, 44, 20, 380, 0.05, 6],
      [4.5, 46, 18, 320, 0.1, 7],
      [5.7, 48, 20, 320, 0.05, 11],
      [5.2, 48, 20, 310, 0.05, 11],
      [7.1, 49, 19, 280, 0.1, 12],
      [6.9, 50, 16, 250, 0.05, 10],
    ];
    const climate = codas(
      tableFromRows(offices),
      given([0.21, 0.16, 0.26, 0.17, 0.12, 0.08], [1, 1, 1, 1, -1, -1]),
    );
    expectPrinted(
      climate,
      [0.768, 0.363, -0.105, -0.329, -2.384, -2.207, -2.043, 2.929, 2.89, -1.282, 0.568, 0.313, 0.157, 0.364],
      3,
    );
    expect(climate.ranks).toEqual([3, 6, 9, 10, 14, 13, 12, 1, 2, 11, 4, 7, 8, 5]);
  });

  it('EDAS (pymcdm) and WASPAS (pymcdm)', () => {
    const stock = [
      [3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130],
      [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200],
      [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570],
      [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100],
      [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200],
    ];
    const weights = [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117];
    expectPrinted(
      edas(tableFromRows(stock), given(weights, [-1, -1, -1, 1, 1, -1, 1, 1])),
      [0.841, 0.632, 0.883, 0.457, 0.104],
      3,
    );
    const sites = [
      [30, 23, 5, 0.745, 0.745, 1500, 5000],
      [18, 13, 15, 0.745, 0.745, 1300, 6000],
      [15, 12, 10, 0.5, 0.5, 950, 7000],
      [25, 20, 13, 0.745, 0.745, 1200, 4000],
      [14, 18, 14, 0.255, 0.745, 950, 3500],
      [17, 15, 9, 0.745, 0.5, 1250, 5250],
      [23, 18, 20, 0.5, 0.745, 1100, 3000],
      [16, 8, 14, 0.255, 0.5, 1500, 3000],
    ];
    // These weights add up to 1.0816: only as they are given do they make these scores.
    expectPrinted(
      waspas(
        tableFromRows(sites),
        given([0.1181, 0.1181, 0.0445, 0.1181, 0.2861, 0.2861, 0.0445], [1, 1, 1, 1, 1, -1, -1]),
      ),
      [0.8329, 0.7884, 0.6987, 0.8831, 0.7971, 0.7036, 0.8728, 0.5749],
      4,
    );
  });

  it('ARAS (pymcdm, and Balezentiene 2012 in scikit-criteria)', () => {
    const faculties = [
      [4.64, 3, 3, 3, 2.88, 3.63],
      [4, 4, 4.64, 3.56, 3.63, 5],
      [3.3, 4.31, 3.3, 4, 3.3, 4],
      [2.62, 5, 4.22, 4.31, 5, 5],
    ];
    expectPrinted(
      aras(tableFromRows(faculties), given([0.28, 0.25, 0.19, 0.15, 0.08, 0.04])),
      [0.74, 0.86, 0.78, 0.86],
      2,
    );
    const meadows = [
      [957.5, 190.1977, 70, 0.039592, 2.166783, 0.0141],
      [892.5, 203.8013, 53, 0.025849, 2.994347, 0.016642],
      [1002.5, 235.0942, 75, 0.015479, 4.742146, 0.019484],
      [1150, 271.4, 76, 0.022, 7.055962, 0.022147],
      [1520, 192.5579, 70, 0.025442, 8.424319, 0.024235],
      [1700, 386.1619, 90, 0.029429, 5.888983, 0.022218],
      [1355, 342.1966, 80, 0.0293, 8.635847, 0.024861],
      [2127.5, 495.4876, 90, 0.038453, 3.652983, 0.020537],
      [3020, 827.6948, 97, 0.031774, 11.03944, 0.024359],
      [2786, 795, 98, 0.021151, 8.952235, 0.023349],
    ];
    const found = aras(tableFromRows(meadows), given([1, 1, 1, 1, 1, 1], [1, 1, 1, -1, -1, -1]));
    // Printed with six places, from values rounded on the way.
    expectPrinted(found, [0.5995, 0.532, 0.5645, 0.4917, 0.4535, 0.5515, 0.4754, 0.636, 0.6898, 0.7222], 4);
    expect(found.ranks).toEqual([4, 7, 5, 8, 10, 6, 9, 3, 2, 1]);
  });

  it('MABAC (Pamučar and Ćirović 2015), with its border, and SPOTIS (pymcdm)', () => {
    const forklifts = [
      [22600, 3800, 2, 5, 1.06, 3, 3.5, 2.8, 24.5, 6.5],
      [19500, 4200, 3, 2, 0.95, 3, 3.4, 2.2, 24, 7],
      [21700, 4000, 1, 3, 1.25, 3.2, 3.3, 2.5, 24.5, 7.3],
      [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2, 22.5, 11],
      [22500, 3800, 4, 3, 1.35, 3.2, 3.7, 2.1, 23, 6.3],
      [23250, 4210, 3, 5, 1.45, 3.6, 3.5, 2.8, 23.5, 7],
      [20300, 3850, 2, 5, 0.9, 3.25, 3, 2.6, 21.5, 6],
    ];
    const weights = [0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.05, 0.048];
    const criteria = given(weights, [-1, 1, 1, 1, -1, -1, 1, 1, 1, 1]);
    const found = mabac(tableFromRows(forklifts), criteria, { show: true });
    expectPrinted(found, [0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464], 4);
    expect(found.ranks).toEqual([2, 1, 6, 5, 7, 3, 4]);
    const border = found.tables.find(({ name }) => name === 'border')!.values[0]!;
    const printed = [0.2086, 0.1885, 0.172, 0.1952, 0.174, 0.1625, 0.1319, 0.101, 0.0789, 0.059];
    printed.forEach((value, k) => {
      expect(Math.abs(border[k]! - value)).toBeLessThan(2e-4);
    });
    const offers = [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ];
    const bounds = [
      [-5, 12],
      [-6, 10],
      [-8, 5],
    ] as const;
    expectPrinted(
      spotis(tableFromRows(offers), given([0.2, 0.3, 0.5], [1, -1, 1]), { bounds }),
      [0.1989, 0.3705, 0.3063, 0.7491],
      4,
    );
  });

  it('MOORA (pymcdm), and the four MOORA results of heating losses (Kracka 2010 in scikit-criteria)', () => {
    const robots = [
      [1.5, 3, 5, 3.3],
      [2, 7, 5, 3.35],
      [3, 1, 5, 3.07],
      [2.2, 4, 5, 3.5],
      [2, 5, 3, 3.09],
      [3.2, 2, 3, 3.48],
      [2.775, 3, 5, 3.27],
    ];
    expectPrinted(
      moora(tableFromRows(robots), given([0.3, 0.2, 0.1, 0.4], [-1, 1, 1, 1])),
      [0.1801, 0.2345, 0.0625, 0.1757, 0.1683, 0.0742, 0.1197],
      4,
    );
    const table = tableFromRows(heating);
    expectPrinted(
      moora(table, losses),
      [-1.62447867, -0.25233889, -0.84635037, -2.23363519, -1.18698242, -0.77456208],
      8,
    );
    expectPrinted(
      mooraReferencePoint(table, losses),
      [0.68934931, 0.69986697, 0.59817104, 0.85955696, 0.6002238, 0.61480595],
      8,
    );
    expectPrinted(fullMultiplicative(table, losses), [3.434, 148689.356, 120.344, 0.788, 16.292, 252.916], 3);
    expect(multimoora(table, losses).ranks).toEqual([5, 1, 3, 6, 4, 2]);
    // Only benefits, and only costs.
    const plain = tableFromRows([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const benefits = fullMultiplicative(plain, given([1, 1, 1]));
    expectPrinted(benefits, [0.00682264, 0.13645283, 0.57310187], 8);
    // All costs: one over the product. (scikit-criteria prints e times that, since it adds the logarithms to 1.)
    const costs = fullMultiplicative(plain, given([1, 1, 1], [-1, -1, -1]));
    expectPrinted(
      { scores: costs.scores.map((score) => score! * Math.E) },
      [398.42074767, 19.92103738, 4.74310414],
      8,
    );
  });

  it('COPRAS (Uysal 2022 and Więckowski 2022 in scikit-criteria)', () => {
    const assistants = [
      [3.57, 4, 4, 83.75, 3, 9, 1],
      [3.07, 3.95, 4, 83, 3, 1, 3],
      [3.23, 3.54, 3.46, 66, 4, 0, 2],
      [3.42, 3.96, 4, 70, 5, 5, 7],
      [2.56, 3.37, 3.79, 82, 4, 4, 5],
    ];
    const equal = { ...given([1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, -1, 1, 1]), asGiven: false };
    expectPrinted(copras(tableFromRows(assistants), equal), [1, 0.788501, 0.633837, 0.986506, 0.868878], 6);
    const laptops = [
      [3.5, 6, 1256, 4, 16, 3, 17.3, 8, 2.82, 4100],
      [3.1, 4, 1000, 2, 8, 1, 15.6, 5, 3.08, 3800],
      [3.6, 6, 2000, 4, 16, 3, 17.3, 5, 2.9, 4000],
      [3, 4, 1000, 2, 8, 2, 17.3, 5, 2.6, 3500],
      [3.3, 6, 1008, 4, 12, 3, 15.6, 8, 2.3, 3800],
      [3.6, 6, 1000, 2, 16, 3, 15.6, 5, 2.8, 4000],
      [3.5, 6, 1256, 2, 16, 1, 15.6, 6, 2.9, 4000],
    ];
    const weights = [0.297, 0.025, 0.035, 0.076, 0.154, 0.053, 0.104, 0.017, 0.025, 0.214];
    const criteria = given(weights, [1, 1, 1, 1, 1, 1, 1, 1, -1, -1]);
    expect(copras(tableFromRows(laptops), criteria).ranks).toEqual([2, 7, 1, 6, 3, 4, 5]);
  });

  it('SAW takes zeros among benefits (Rizan 2020 in pyrepo-mcda)', () => {
    const pupils = [
      [0.75, 0.5, 0.75, 0, 0, 0, 1],
      [0.75, 1, 0.75, 0, 0, 0, 0.75],
      [0.75, 0.75, 0.75, 0, 0.5, 0.25, 1],
      [0.5, 0.5, 0.75, 1, 0.5, 0, 0.75],
    ];
    const found = saw(tableFromRows(pupils), given([0.1, 0.1, 0.1, 0.15, 0.2, 0.25, 0.1]));
    // The last score is 0.6416667, printed as 0.642.
    expectPrinted(found, [0.35, 0.375, 0.825, 0.642], 3);
  });

  it('what pyrepo-mcda calls Copeland of rankings is the Borda count (Ecer 2021)', () => {
    const rankings = [
      [7, 8, 7, 6, 7, 7],
      [4, 7, 5, 7, 5, 4],
      [8, 9, 8, 8, 9, 8],
      [1, 4, 1, 1, 1, 1],
      [2, 2, 2, 4, 3, 2],
      [3, 1, 4, 3, 2, 3],
      [10, 5, 10, 9, 8, 10],
      [6, 3, 6, 5, 4, 6],
      [9, 10, 9, 10, 10, 9],
      [5, 6, 3, 2, 6, 5],
    ];
    const table = tableFromRows(rankings.map((row) => row.map((rank) => -rank)));
    const borda = aggregate(table, 'borda').column;
    const ranks = Array.from(borda, (score) => 1 + borda.filter((other) => other > score + 1e-9).length);
    expect(ranks).toEqual([7, 6, 8, 1, 2, 3, 9, 5, 10, 4]);
    // By majorities, cars 5 and 6 are level: each is ahead of the other in three rankings.
    const costs = { weights: [1, 1, 1, 1, 1, 1], directions: Array(6).fill('cost' as const) };
    expect(decideByCopeland(tableFromRows(rankings), costs).ranks).toEqual([7, 5, 8, 1, 2, 2, 9, 6, 9, 4]);
  });
});
