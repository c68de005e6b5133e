/** What a community tells when it files the crosswalk case. */
export const filing = {
  title: '望江东路缺少斑马线',
  description: '小区被道路分成两半，老人过街去菜市场要绕行六百米。',
  category: 'crossing',
  place: { address: '望江东路 112 号', point: { latitude: 30.2296, longitude: 120.1834 } },
  source: 'visit',
  urgency: 'hard',
  affected: 1200,
} as const;
