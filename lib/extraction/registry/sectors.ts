import type { SectorCode } from "../output";

export type PillarCode = "organisation" | "security" | "economy" | "technology" | "sustainable-development" | "people";
type Names = { zh: string; en: string; ru: string };

export type PillarRecord = { code: PillarCode; name: Names; ordinal: number };
export type SectorRecord = { code: SectorCode; pillar: PillarCode; name: Names; ordinal: number };

/** The six pillars, in the order in which pages and exports show them. */
export const PILLARS: readonly PillarRecord[] = [
  { code: "organisation", ordinal: 1, name: { zh: "组织建设", en: "Organisation", ru: "Развитие Организации" } },
  { code: "security", ordinal: 2, name: { zh: "安全", en: "Security", ru: "Безопасность" } },
  { code: "economy", ordinal: 3, name: { zh: "经济", en: "Economy", ru: "Экономика" } },
  { code: "technology", ordinal: 4, name: { zh: "科技", en: "Technology", ru: "Технологии" } },
  { code: "sustainable-development", ordinal: 5, name: { zh: "可持续发展", en: "Sustainable development", ru: "Устойчивое развитие" } },
  { code: "people", ordinal: 6, name: { zh: "人文", en: "People", ru: "Гуманитарное сотрудничество" } },
];

/** The twenty sectors, grouped by pillar in its order. */
export const SECTORS: readonly SectorRecord[] = [
  { code: "institutional", pillar: "organisation", ordinal: 1, name: { zh: "机制建设", en: "Institutional development", ru: "Институциональное развитие" } },
  { code: "governance-audit-stat", pillar: "organisation", ordinal: 2, name: { zh: "治理、审计与统计", en: "Governance, audit and statistics", ru: "Управление, аудит и статистика" } },
  { code: "security", pillar: "security", ordinal: 3, name: { zh: "安全合作", en: "Security", ru: "Безопасность" } },
  { code: "emergency", pillar: "security", ordinal: 4, name: { zh: "应急管理", en: "Emergency management", ru: "Чрезвычайные ситуации" } },
  { code: "trade-economy", pillar: "economy", ordinal: 5, name: { zh: "经贸", en: "Trade and economy", ru: "Торговля и экономика" } },
  { code: "finance-investment", pillar: "economy", ordinal: 6, name: { zh: "金融与投资", en: "Finance and investment", ru: "Финансы и инвестиции" } },
  { code: "customs-standards", pillar: "economy", ordinal: 7, name: { zh: "海关与标准", en: "Customs and standards", ru: "Таможня и стандарты" } },
  { code: "industry", pillar: "economy", ordinal: 8, name: { zh: "工业", en: "Industry", ru: "Промышленность" } },
  { code: "transport-logistics", pillar: "economy", ordinal: 9, name: { zh: "交通与物流", en: "Transport and logistics", ru: "Транспорт и логистика" } },
  { code: "agriculture-food", pillar: "economy", ordinal: 10, name: { zh: "农业与粮食", en: "Agriculture and food", ru: "Сельское хозяйство и продовольствие" } },
  { code: "energy", pillar: "economy", ordinal: 11, name: { zh: "能源", en: "Energy", ru: "Энергетика" } },
  { code: "digital-ai", pillar: "technology", ordinal: 12, name: { zh: "数字与人工智能", en: "Digital and artificial intelligence", ru: "Цифровые технологии и искусственный интеллект" } },
  { code: "science-space", pillar: "technology", ordinal: 13, name: { zh: "科技与太空", en: "Science and space", ru: "Наука и космос" } },
  { code: "environment-climate", pillar: "sustainable-development", ordinal: 14, name: { zh: "环境与气候", en: "Environment and climate", ru: "Экология и климат" } },
  { code: "health", pillar: "sustainable-development", ordinal: 15, name: { zh: "卫生", en: "Health", ru: "Здравоохранение" } },
  { code: "social-poverty", pillar: "sustainable-development", ordinal: 16, name: { zh: "社会发展与减贫", en: "Social development and poverty reduction", ru: "Социальное развитие и сокращение бедности" } },
  { code: "education-youth", pillar: "people", ordinal: 17, name: { zh: "教育与青年", en: "Education and youth", ru: "Образование и молодёжь" } },
  { code: "sport", pillar: "people", ordinal: 18, name: { zh: "体育", en: "Sport", ru: "Спорт" } },
  { code: "culture-tourism", pillar: "people", ordinal: 19, name: { zh: "文化与旅游", en: "Culture and tourism", ru: "Культура и туризм" } },
  { code: "people-to-people", pillar: "people", ordinal: 20, name: { zh: "民间交往", en: "People-to-people contacts", ru: "Народная дипломатия" } },
];
