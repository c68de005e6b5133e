import { communities, unit, type CommunityName, type SubdistrictName } from './units.js';

type Below = Readonly<{ grids: number; buildings: readonly string[] }>;

const below: Readonly<Record<CommunityName, Below>> = {
  望江社区: { grids: 3, buildings: ['望江国际中心', '婺江商务大厦'] },
  近江社区: { grids: 3, buildings: ['近江时代大厦', '姚江科创楼'] },
  在水一方社区: { grids: 2, buildings: ['衢江商务中心'] },
  徐家埠社区: { grids: 2, buildings: ['兰江大厦'] },
  青年路社区: { grids: 3, buildings: ['青年路商务大厦', '开元文创楼'] },
  东平巷社区: { grids: 2, buildings: ['学士大厦'] },
  小营巷社区: { grids: 2, buildings: ['方谷创业楼'] },
  葵巷社区: { grids: 3, buildings: ['庆春数字大厦'] },
};

const ORDINALS = ['一', '二', '三'];

/** The grids and buildings of a subdistrict's communities, as the API takes units. */
export const smallerUnitsOf = (subdistrict: SubdistrictName) =>
  communities[subdistrict].flatMap((community) => {
    const parent = unit('community', community).id;
    const { grids, buildings } = below[community];
    return [
      ...ORDINALS.slice(0, grids).map((ordinal) => ({ kind: 'grid', name: `${community}第${ordinal}网格`, parent })),
      ...buildings.map((name) => ({ kind: 'building', name, parent })),
    ];
  });
