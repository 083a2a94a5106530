import type { SectorCode } from "../output";

/** Terms by their weight (1 hint, 2 usual, 4 the sector's own word, 6 decides). */
export type Weights = Partial<Record<1 | 2 | 4 | 6, string>>;

/** The everyday words of each sector's trade in Chinese, parted by spaces: who works there, with what and on what. */
export const WORDS_ZH: Record<SectorCode, Weights> = {
  institutional: {
    6: "伙伴网络 本组织与其他国际组织 国际组织的伙伴 组织威信 联络处 组织法律基础 法律基础 议事规则 程序规则 吸收新成员 新成员国 接收新成员 接纳 伙伴地位 加入本组织 加入上合组织 本组织活动 秘书处 工作语言 工作接触 国家协调员 谅解备忘录 合作备忘录 成员国义务备忘录 经费 会徽 周年 本组织内部 组织职能 上合组织国际地位 联系机制",
    4: "例会 峰会 议程 元首理事会 总理理事会 政府首脑理事会 外长理事会 合作备忘 地位问题 本组织 多边主义 国际法 国际关系 多极",
  },
  security: {
    6: "护照 偷渡 伪造证件 蛇头 走私文物 假币 绑架 暴力 边界 信任措施 反间谍 毒源 武器 弹药 爆炸物 贩运 贩毒 易制毒 麻醉药品 精神药物 恐怖分子 恐怖 恐袭 极端主义 边境合作 边防部门 联合反恐 激进 雇佣军 情报 人口贩卖 非法移民 引渡 刑事 检察 警务 警察 军事 国防部 联合军演 维和 裁军 生物武器 化学武器 核武器 网络安全 信息空间 跨国犯罪 跨国有组织 犯罪 诈骗 制毒 安全会议秘书 最高法院",
    4: "主权 领土完整 干涉内政 巡逻 公安 内务 走私贩运",
  },
  "trade-economy": {
    6: "企业注册 展品 参展 品牌 特许经营 老字号 商标 商业纠纷 仲裁 商事 对外经济 贸易额 相互贸易 进出口 进口 出口 商品 商会 跨境电商 跨境电子商务 电子商务 贸易壁垒 关税壁垒 非关税 保护主义 自由贸易 自贸 商品和服务 服务市场 开放市场 贸易伙伴 展销 交易会 采购 批发 零售 中小微企业 创业者 营商环境 实业家 世贸 知识产权 消费者 竞争政策 地方合作论坛 特殊经济区 经济特区 自由经济区 跨境贸易 供应商",
    4: "营商 地方合作 商贸 经济增长 经济合作",
  },
  "finance-investment": {
    6: "同业拆借 拆借 银行间 储蓄 抵押 租赁 证券交易所 审慎监管 理财 数字货币 微贷 担保 相互结算 本币 汇款 货币 债券 证券 股票 资本 贷款 信贷 专门账户 账户 项目融资 外资 投资者 风险投资 清算 财政部长 财长 银行 基金会章程 支付系统 支付体系 保险公司 再保险 金融科技 普惠金融 融资平台 税收 信用评级 债务",
    4: "汇率 收益 财政",
  },
  "customs-standards": {
    6: "安全标准 标准化 电器安全 质检 标签 边检 转关 关税税则 检验 检疫证书 检疫 原产地证书 商品编码 清关 报关 通关 经认证的经营者 认证 标准互认 技术法规 质量标准 计量 海关人员 关员 监管互认 单一窗口 电子封志 货物放行 相互承认 互认 许可互认",
    4: "证书 编码 合格 检测",
  },
  industry: {
    6: "钢管 轴承 机械 模具 化肥厂 造纸 玻璃 陶瓷工业 橡胶 塑料制品 服装厂 食品工业 电池厂 工程机械 起重机 发动机 重工业 工程师 机器制造 机床 制造企业 生产协作 汽车零部件 零部件 汽车 钢铁 建材 水泥 化学工业 石化 化工企业 纺织 轻工 冶金 采矿 矿山 装备制造 生产线 工厂 产业链 产业园 工业园 轮胎 船舶制造 造船 飞机制造 半导体 电子元件 家电 家具 皮革 企业家圆桌 稀土 铝 有色金属 进口替代 本地化生产",
    4: "生产 制造 原材料 产能",
  },
  "transport-logistics": {
    6: "运单 提单 轨距 换装 列车时刻 停车 收费公路 机车 货场 内河 航道 轮渡 司乘 集装箱 班列 列车 道路运输 运输许可 陆港 港口 码头 海港 航班 航线 货运 客运 货车 卡车 司机 车辆 船舶 航运 桥梁 隧道 公路 铁路 仓储 快递 邮政 通道 跨里海 联运 转运 交通走廊 物流园 空港 民航 驾驶 导航系统 过境潜力 货物运输",
    4: "中转 枢纽 路线",
  },
  "agriculture-food": {
    6: "骆驼奶 蜂蜜 奶 羊毛 牧草 烟草 茶叶 葡萄 糖 食用油 面粉 粮库 种植园 屠宰 农产 土豆 玉米 大豆 种子 选育 蝗虫 病虫害 动物疫病 滴灌 节水灌溉 温室 蔬菜 水果 果园 栽培 小麦 大米 稻 棉花 谷物 肥料 化肥 农药 农机 农场 牧场 畜 家禽 渔业 水产 养殖 乳制品 肉类 土壤改良 智慧农业 农民 有机农业 养蜂 粮 作物 饲料 农业示范 农技",
    4: "土壤 收成 收获",
  },
  energy: {
    6: "变电站 变压器 天然气站 加油站 电力线路 充电桩 抽水蓄能 焦炭 油田 气田 能耗 电网互联 风电 太阳能发电 发电 电站 核电 水电站 储能 电池 充电 油气 石油天然气 管道 煤炭 煤 煤层 能效 能源效率 电网 输电 供热 火电 光伏 生物燃料 清洁能源 新能源 炼油 铀 电价 电力系统 能源转型 地热",
  },
  "digital-ai": {
    6: "移动应用 域名 操作系统 数字身份 电子身份 数据库开发 搜索引擎 网站建设 短信 社交网络平台 编程竞赛 元宇宙 大模型 5G 软件 云计算 大数据处理 数据处理 数据中心 算力 机器学习 神经网络 程序员 编程 信息技术 通信基站 基站 宽带 物联网 区块链 智慧城市 电子政府 个人数据 数字平台 数字素养 数字服务 信息化 互联网接入 通信部长 电信 无人机 机器人 远程办公 虚拟",
    4: "数据交换 数据 智能化 智能 在线",
  },
  "science-space": {
    6: "同步辐射 光源 激光 等离子 光学 材料科学 化学研究 考古学研究 生态学研究 院士 学术期刊 对地观测 发射场 陨石 火星 深海 遥感 小卫星 卫星 航天器 空间技术 天文 天文学家 量子 物理学家 化学家 生物学家 联合实验室 科研 科学院 科研院所 发明家 专利 望远镜 粒子 加速器 大科学 探月 火箭 科学考察 极地考察 联合考察 纳米 生物技术 基因 孵化器 科技成果 空间天气 青年科学家 科技园 载人航天",
    4: "发明 考察 太空 学者",
  },
  "environment-climate": {
    6: "永久冻土 冻土 融化 海平面 草原退化 水土流失 入侵物种 生态廊道 候鸟迁徙 噪声 甲烷 土壤污染 珍稀 濒危 植被 雪 栖息地 冰川 雪豹 野生动物 候鸟 鸟类 动植物保护 自然保护区 国家公园 湿地 森林保护 森林资源 植树 造林 河流污染 跨界河流 跨境河流 水质 水文 塑料垃圾 垃圾 废弃物 废水 污水 温室气体 减排 排放 碳足迹 碳中和 碳市场 海洋环境 里海环境 咸海 环境监测 绿色技术 循环经济 沙尘 防沙 臭氧 环境 气象 饮用水 水利 节水",
    4: "自然 物种 河流 湖泊 森林",
  },
  emergency: {
    6: "帐篷 应急食品 应急储备 灾民 受灾 救生 直升机救援 疏散 避难所 抢修 矿难 溺水 地震灾害 地震 搜救 防灾 救灾 洪水 泥石流 山体滑坡 雪崩 森林火灾 火灾 消防 扑救 扑灭 救援队 救援人员 救灾物资 人道救援 应急演练 紧急情况部 民防 台风 旱灾 技术事故 事故 早期预警 预警系统 灾后重建 海啸 灾",
    4: "抢险 避险",
  },
  health: {
    6: "牙科 眼科 义诊 体检 健康筛查 急救 麻醉 放射 核医学 助产 营养 戒烟 老年病 罕见病 口腔 儿科 护理 医护人员 医生 护士 外科 医院 诊所 诊断 远程医疗 传染病 早期监测 监测传染 疫情 病毒 病毒学家 传统医药 中医 草药 药物 制药 医疗器械 医疗设备 癌症 肿瘤 心血管 糖尿病 艾滋病 结核病 疟疾 孕产 妇幼保健 康复 疗养 献血 心理健康 公共健康 防疫 免疫 接种 微生物 抗药性 生物安全 保健 患者 病人",
  },
  "social-poverty": {
    6: "单亲 母亲 技能培训 流浪 无家可归 最低工资 工会 雇员 社区照护 盲人 聋人 临时工 救济 残疾人就业 残疾人 就业扶助 就业 失业 住房 移民工人 劳务 劳动力 劳动移民 务工 妇女创业 女企业家 女性 性别 养老金 退休 老年 老龄化 孤儿 多子女 家庭补贴 低收入 贫困 减贫 脱贫 扶贫 社会服务 社会工作者 社会救助 社会福利 社区发展 养老 儿童权益 母婴 生活水平 收入差距",
    4: "家庭 妇女 老人",
  },
  "education-youth": {
    6: "奥数 奥林匹克竞赛 科普营 竞赛营 中学生 小学 校际 图书角 家长 辩论赛 交换生 实习 大学生 训练营 学生互换 高校 院校 培养技师 职业技术 教师 互派 语言教学 汉语 俄语教学 俄语教师 孔子学院 鲁班工坊 奖学金 名额 研究生 博士 硕士 学位 学历互认 课程 教材 夏令营 营地 中小学 中学 小学生 少年 青年团 志愿者 青年领袖 青年周 教学 讲师 教授 学前 幼儿园 模拟上合 学校 留学 青年",
    4: "培养 学习 讲座",
  },
  sport: {
    6: "马球 帆船 举重 体操 摔跤手 台球 滑冰 冰球 铁人三项 高尔夫 竞走 棋 体校 摔跤 锦标赛 友谊赛 邀请赛 乒乓球 足球 篮球 排球 羽毛球 网球 国际象棋 象棋 马术 赛马 田径 游泳 自行车赛 武术 柔道 桑博 拳击 击剑 射箭 曲棍球 滑雪 冬季项目 残奥 全民健身 杯赛 联赛 教练 裁判 兴奋剂 电子竞技 徒步 登山运动 训练基地 体能 龙舟 游牧民族运动会 冠军",
    4: "竞赛 健身",
  },
  "culture-tourism": {
    6: "木偶戏 皮影 艺人 杂技 曲艺 说唱 书法 雕塑 陶艺 刺绣 地毯 乐器 剧团 博物 动画 漫画 名胜 景区 温泉 旅馆 古籍 史诗 古城 遗址 申报 手工艺 民族服饰 服饰 壁画 考古 文物 遗存 古代 古迹 修复 音乐 舞蹈 戏剧 剧院 歌剧 电影 影片 影视 图书馆 图书 出版 书展 文学 作家 翻译作品 诗人 画展 美术 画家 摄影 民俗 非物质 节日 烹饪 美食 饮食 朝圣 旅行社 旅游展 游览 度假 酒店 导游 自驾 丝绸之路沿线 演出 巡演 乐团 马戏 时装 文创 博览 文化月 文化日 文化节",
    4: "传统文化",
  },
  "people-to-people": {
    6: "老战士 退伍军人 联谊 市民 校友会 民间团体 同胞 友人 博主 采访 和平活动 慈善 民间外交 友好城市 姐妹城市 妇女论坛 妇女交流 社会团体 社会组织 非政府 民间往来 人民友谊 民心相通 友好交往 友协 媒体代表 媒体交流 记者 新闻 电视台 广播 智库交流 睦邻 宗教 跨文化 侨民 华侨 议会交往 政党 议员 城市交往 和睦",
    4: "往来 交往 互信",
  },
  "governance-audit-stat": {
    6: "预算执行 审查方法 绩效评估 国民账户 抽样调查 政府采购监督 信息公开 登记制度 监察 档案管理 统计方法 统计论坛 统计学 人口普查 普查 公共资金 审计署 审计师 国家审计 公务员 廉政 反贪 行政管理 电子公共服务 公共服务 政务 税务机关合作 财政监督 会计 政府治理 地方治理 法律援助 立法 司法部长 公证 依法 问责 监督经验 选举",
    4: "普法 行政 监督",
  },
};

/** The everyday words of each sector's trade in English, parted by semicolons: stems in lower case. */
export const WORDS_EN: Record<SectorCode, Weights> = {
  institutional: {
    6: "network of the organisation;organisation's international;international partners;organisation's standing;prestige of the organi;liaison office;admission of new member;admitting new;new members;accession to the sco;accession to the organi;legal framework of the;legal basis of the;rules of procedure;the organisation's budget;sco budget;budget of the;organisation's activit;organization's activit;national coordinators;secretariat's contacts;working language;anniversary of the;contacts with international organi;partner organi;memorandum of understanding;memorandum between;status of observer;status of dialogue;member state obligations;organisational;united nations;sco development strategy",
    4: "summit;work programme;multilateral;international law;multipolar;council of heads;agenda of the",
  },
  security: {
    6: "passport;forged;smuggling of people;people smuggling;counterfeit;kidnap;violence;border delimitation;confidence-building measures;espionage;illicit;firearm;weapon;ammunition;explosive;traffick;precursor;psychotropic;drug;special forces;counterterror;foreign fighter;fighters;mercenar;militant;intelligence;border patrol;border troop;border operation;prosecutor;police;policing;crime;criminal;extradit;fraud;money laundering;radicali;military;armed forces;peacekeep;disarm;nuclear weapon;chemical weapon;biological weapon;non-proliferation;nonproliferation;illegal migration;human trafficking;cyber;terror;rats;courts;legal assistance",
    4: "border guards;sovereignty;territorial integrity;interference;patrol;surveillance;interior",
  },
  "trade-economy": {
    6: "registration of compan;companies;brand;franchise;trademark;arbitration;commercial dispute;wholesaler;shop;foreign economic;trade mission;exporter;export;import;trade fair;barriers to;tariff;protectionis;free trade;markets for goods;opening of markets;mutual trade;trade in;turnover;commodit;merchandise;procurement;retail;wholesale;business climate;smes;start a business;intellectual property;consumer;competition polic;special economic zone;free economic zone;interregional;exhibition of goods;commercial;businessmen;business forum;electronic commerce;world trade;economic cooperation;regional leaders",
    4: "goods and services;private sector;economy",
  },
  "finance-investment": {
    6: "interbank lending;lending market;savings;mortgage;leasing;supervision of banks;microfinance;microcredit;money market;digital currenc;bonds;depositor;clearing mechanism;banks;bank;remittanc;bond;securities;stock exchange;currenc;lending;loans;credit;special account;payments between;payment system;venture capital;venture fund;guarantee;insurer;reinsurance;fintech;budget financing;capital;debt;public-private partnership;investor;fund for;islamic finance;ministers of finance;finance minister;exchange rate;tax authorit;taxation",
    4: "monetary;fund;fiscal",
  },
  "customs-standards": {
    6: "safety standard;standard for;common standards;label;tariff nomenclature;transit declaration;sampling of goods;economic operator;clearance;customs officer;customs declar;mutual recognition of;sanitary and technical;technical regulations;technical barrier;certificat;accredit;conformity;measuring instrument;single window;inspection of goods;commodity code;tariff code;quarantine certificate;quality infrastructure;electronic seal;release of goods;border formalit;harmonisation of standard;harmonization of standard",
    4: "inspection;labelling;declaration of goods",
  },
  industry: {
    6: "pipes;bearings;mould;paper mill;glass;ceramics industr;rubber;garment;food industr;crane;engines;heavy industr;boiler;shipyard;ironworks;machine tool;machine-tool;machinery;localisation of the production;localization of production;production cooperation;textile;light industr;steel;cement;chemical industr;petrochemical;car component;car maker;cars;automobile;vehicles production;components;factory;factories;plant building;shipbuilding;aircraft building;semiconductor;building material;furniture;leather;rare earth;mineral;ore;aluminium;import substitution;industries;engineering;foundry;electronics;packaging;assembly line",
    4: "producer;raw material;plants;manufacture",
  },
  "transport-logistics": {
    6: "consignment note;waybill;bill of lading;gauge;transshipment;timetable;parking;toll road;locomotive;wagon;canal;barge;runway;freight;rail;train;inland port;dry port;seaport;port services;port infrastructure;border terminal;terminals;forum of ports;ports and;harbour;shipping;vessel;trucks;lorr;driver;carrier;air service;airline;flight;civil aviation;bridge;tunnel;highway;motorway;waterway;ferry;warehouse;postal;express delivery;courier;route network;trans-caspian;haul;navigation;permit;multimodal;dispatch;checkpoint;border crossing;passenger",
    4: "hub;shipment;consignment;crossing",
  },
  "agriculture-food": {
    6: "honey;camel;wool;tobacco;grape;flour;oilseed;slaughter;potato;maize;corn;soy;yields;pasture for;sheep;horse breed;herd;wheat;rice;cotton;grain;fertilis;fertiliz;pesticide;pest control;locust;drip irrigation;greenhouse vegetable;greenhouses;vegetable;fruit;orchard;horticultur;tractor;dairy;meat;poultry;cattle;fish;aquacultur;beekeep;feed for;soil;harvest;organic farm;organic food;smart farming;animal disease;variet;plantation;tea;sugar;halal;agrarian;agricultural hub;food suppl;milk",
    4: "cultivat;farming;organic",
  },
  energy: {
    6: "substation;transformer;filling station;power line;pumped storage;coke;oilfield;gas field;energy consumption;electrif;oil and gas;natural gas;oil;gas suppl;pipeline;power plant;power station;nuclear power;hydroelectric;wind farm;batter;storage system;energy-saving;energy efficien;power transmission;electric grid;grids;thermal power;photovoltaic;biofuel;refiner;uranium;lng;charging station;geothermal;heating;mining of coal;power engineer;electric power",
    4: "power supply;turbine;megawatt",
  },
  "digital-ai": {
    6: "mobile application;domain name;operating system;digital identit;e-identity;search engine;website;text message;metaverse;language model;app develop;cyberinfrastructure;machine learning;open data;neural network;software;5g;hackathon;programmers;coding;cloud;data centre;data center;data process;computing;supercomput;broadband;telecom;internet of things;smart cit;personal data;digitalisation;digitalization;digitisation;digitization;information technolog;chatbot;robot;drone;unmanned;electronic government;online platform;mobile communication;video conferenc;virtual",
    4: "data exchange;data;online;it special;it compan",
  },
  "science-space": {
    6: "synchrotron;laser;plasma;optics;material science;materials science;academician;scientific journal;launch site;meteorite;mars;deep sea;chemistry;physics;biology;megascience;research institute;astronom;observator;telescope;quantum;physicist;chemist;biologist;inventor;invention;patent;remote sensing;spacecraft;cosmonaut;astronaut;rocket;launch vehicle;space weather;academy of science;academies of science;expedition;polar;particle;accelerator;nanotech;biotech;genome;genetic;incubator;technopark;science park;young scientist;researchers;joint research;earth observation;lunar;geolog;mathematic",
    4: "experiment;laborator;scholar",
  },
  "environment-climate": {
    6: "permafrost;melting;sea level;erosion;invasive;noise;methane;soil pollution;rare animal;endangered;vegetation;snow cover;flood plain;grassland;leopard;wetland;riverbed;habitat;snow leopard;seal and;migratory;bird;wildlife;species;flora;fauna;nature reserve;national park;forest protection;forests;forestry;reforest;tree;river;lake;water quality;water manage;sewage;waste;plastic;recycl;circular econom;carbon footprint;carbon neutral;carbon market;greenhouse gas;emission;air quality;ozone;sand and dust;dust storm;meteorolog;hydrolog;weather;green technolog;pasture degradation;land degradation;aral sea;caspian;eco-;nature conservation;environment",
    4: "conservation;natural resource;restoration of degraded",
  },
  emergency: {
    6: "tents;emergency stock;victims of;casualt;lifeguard;shelter;evacuee;helicopter rescue;first responder;mine accident;forest fire;wildfire;fires;fire brigade;firefight;put out;mudflow;landslide;avalanche;rescuers;search and rescue;civil defence;civil defense;civil protection;early warning of;seismic;tsunami;typhoon;humanitarian relief;evacuat;accident;calamit;catastroph;crisis centre;disaster risk;emergencies",
    4: "drill;alert;hazard",
  },
  health: {
    6: "dentist;dental;ophthalm;eye;check-up;screening;first aid;anaesth;radiolog;midwi;nutrition;smoking;geriatric;rare disease;paediatric;pediatric;nursing;cure;nurse;surgeon;doctor;physician;clinic;epidemiolog;virolog;virus;infection;outbreak;diagnos;surgery;cardio;oncolog;cancer;diabet;hiv;malaria;maternal;rehabilitat;blood;mental health;immuni;antimicrobial;biosafety;traditional medicine;herbal;patient;drug stores;medicinal;sanator;quarantine of persons;ambulance;healthcare",
    4: "treatment;care for the sick;hygien",
  },
  "social-poverty": {
    6: "single mother;mothers;skills training for;homeless;minimum wage;trade union;blind;deaf;day labour;relief for the poor;breadwinner;employee;housing;migrant worker;labour migra;labor migra;families;family;pensioner;retire;ageing population;orphan;large famil;persons with disab;people with disab;disabled;unemploy;jobs;job creation;livelihood;low-income;the poor;rural poverty;social worker;social welfare;social assistance;social service;women's entrepreneur;gender equal;maternity;child protection;standard of living;inequalit",
    4: "welfare;income;women",
  },
  "education-youth": {
    6: "olympiad;mathematics;literacy;debat;classmates;parents;exchange pupil;trainee;schools;student camp;hostel for students;lecturer;mobility of students;doctoral;postgraduate;bachelor;master's;diploma;degree;curricul;textbook;language teacher;language course;summer camp;schoolchildren;pupil;kindergarten;preschool;volunteer;youth week;young leader;young parliament;faculty;professor;educator;tuition;internship;apprentice;higher educ;teaching;classroom;student exchange;children's camp;college;rector",
    4: "courses;lectures;learning",
  },
  sport: {
    6: "polo;archery;sailing;weightlift;gymnast;billiard;skat;ice hockey;triathlon;golf;sports school;horse race;kayak;stadium;chess;horse-riding;equestrian;table tennis;tennis;football;basketball;volleyball;badminton;wrestling;judo;sambo;boxing;fencing;archery;hockey;ski;cycling race;cycling;swimming;athletics;martial art;cup in;tennis cup;league;coach;referee;doping;paralymp;esport;student spartakiad;world nomad games;sco games;fitness;physical education;rowing;dragon boat;champion;relay;regatta",
    4: "match;team event;race",
  },
  "culture-tourism": {
    6: "puppet;acrobat;calligraph;sculptur;pottery;embroider;carpet;musical instrument;troupe;animation;comics;landmark;spa ;inn;old books;epic;storytell;biennale;curator;fresco;archaeolog;monument;manuscript;ancient;restoration of fresco;heritage;song;dance;orchestra;concert;theatre;theater;opera;ballet;cinema;film;library;libraries;book fair;literature;writer;poet;translation of works;painting;painter;photograph;folklore;folk;costume;fashion;cuisine;culinary;gastronom;pilgrim;travel agenc;tour operator;hotel;resort;guide;sightseeing;silk road sites;circus;gallery;galleries;exhibition of art;touring museum;musician;city of culture;cultural capital",
    4: "performance;exhibit;visitor;legacy",
  },
  "people-to-people": {
    6: "veteran;compatriot;alumni;blogger;interview;charit;goodwill;ties between citizens;solidarity;friendship between;friendship societ;peoples' diplomacy;non-governmental;twin cit;sister cit;journalist;press;broadcast;television;news agenc;media forum;public organi;civil society;women's forum;interfaith;religio;interreligious;parliamentar;political part;diaspora;contacts between people;contacts between cit;mutual understanding;mutual trust;think tanks in strengthening;goodwill ambassador;intercultural;peoples of",
    4: "volunteers of peace;community group;friendly relations",
  },
  "governance-audit-stat": {
    6: "budget execution;reviewing budget;performance evaluation;national account;sample survey;open government;registry office;inspectorate;archive management;population census;census;civil servant;civil service;public servant;public auditor;auditor;audit institution;public finance control;public fund;public service deliver;municipal;local government;statistician;statistics forum;comparab;integrity;bribe;accountab;legislat;ministers of justice;notar;ombuds;election;treasury control;good governance;state governance;public procurement oversight",
    4: "administrative reform;oversight;bureaucra",
  },
};

/** The everyday words of each sector's trade in Russian, parted by semicolons: stems in lower case, е for ё. */
export const WORDS_RU: Record<SectorCode, Weights> = {
  institutional: {
    6: "партнерской сети;партнерскую сеть;партнерск сет;международных партнер;авторитет организац;имидж;внешних связей организац;правил процедуры;правилами процедуры;правила процедуры;приема новых;новых членов;новых государств;присоединени к организации;вступлени в организацию;нормативно-правов баз;договорно-правов;правовой базы организации;органов организации;деятельности организации;бюджет шос;бюджета шос;бюджет организации;национальных координаторов;контактов секретариата;меморандум о взаимопонимании;меморандума между;меморандум между;рабочих язык;юбиле;годовщин;статуса наблюдател;международным организац;международными организац;устава организации;стратегии развития шос;стратегия развития шос;организации объединенных наций",
    4: "саммит;программ работы;международного права;многополярн;совета глав;повестк дня",
  },
  security: {
    6: "паспорт;поддел;контрафакт;незаконн перемещени;похищен;насили;делимитац;мер доверия;шпионаж;нелегальн;оружи;боеприпас;взрывчат;незаконного оборота;незаконный оборот;прекурсор;психотропн;наркобизнес;наемник;боевик;террор;радикализац;вербовк;оперативн данны;оперативными данными;разведыват;разведк;спецслужб;погранвойск;патрул;прокурор;полиц;преступлен;преступност;экстрадиц;мошеннич;отмывани;военн;вооружен;миротворч;разоружен;ядерного оруж;химического оруж;биологического оруж;незаконной миграц;торговли людьми;торговлей людьми;киберугроз;суверенитет;верховных суд;внутренних дел;правовой помощи",
    4: "угроз;территориальной целостн;вмешательств;границ государств",
  },
  "trade-economy": {
    6: "регистрации компан;компани;бренд;франшиз;товарных знак;арбитраж;магазин;торговых представ;торговых дом;экспорт;импорт;товарооборот;взаимной торговл;взаимная торговл;рынков товаров;открытие рынков;барьер;тарифн;протекционизм;свободной торговл;ярмарк;выставк товаров;выставки товаров;закуп;розничн;оптов;деловой климат;делового климата;интеллектуальной собственн;потребител;конкурентн политик;особых экономических зон;свободных экономических зон;межрегиональн;мсп;коммерческ;внешнеэкономическ;внешнеторгов;электронная торговл;электронную торговл;предпринимател;товаров и услуг;бизнес-форум;регионов",
    4: "поставщик;частного сектора;товар",
  },
  "finance-investment": {
    6: "межбанковск;сбережен;ипотек;микрофинанс;денежного рынка;цифровых валют;вкладчик;надзора за банк;расчетов в;расчеты в;валют;гаранти;денежных переводов;переводов;облигац;ценных бумаг;фондовых бирж;фондовый рынк;банк;кредитован;специальном счет;специального счет;счете;платежн;венчурн;капитал;долг;государственно-частн;инвест;исламских финансов;министров финансов;курс валют;налогообложен;фонда развития;фонд развития;рисков инвест;лизинг;финтех",
    4: "денежн;фонд;фискальн",
  },
  "customs-standards": {
    6: "требования к безопасност;требований к безопасност;бытовых прибор;этикет;номенклатур;декларировани товар;сертификатов соответств;сертификат;оформлени товаров;оформления товаров;оформлени грузов;оформления грузов;оформлением товаров;таможн;аккредитац;технических регламент;технические регламент;средств измерен;единого окна;единое окно;кодов товаров;товарной номенклатур;карантинн сертификат;пропуск товаров;пропуска товаров;выпуск товаров;стандартов;технических барьер;досмотр;электронных пломб;навигационных пломб",
    4: "взаимное признани;взаимного признани;на границе;маркировк;испытательных лаборатор",
  },
  industry: {
    6: "труб;подшипник;бумажн;стекл;резин;швейн;обувн;кран;двигател;котл;верф;литейн;инженер;станкостроен;стали;сталь;цемент;химическ промышленн;нефтехим;автокомпонент;автомобилей;автопром;комплектующ;завод;фабрик;судостроен;авиастроен;полупроводник;строительных материал;мебел;кожевен;редкоземельн;минеральн сырь;руд;алюмин;импортозамещ;кооперацию предприят;кооперации предприят;кооперацией предприят;производственной кооперац;легкой промышлен;текстил;оборудован;производител;электроник;тяжелого машиностроен;инжинир;промышленной выставк;промышленная выставк",
    4: "сырь;выпуск;производств",
  },
  "transport-logistics": {
    6: "накладн;коносамент;колеи;перегруз;расписани;стоян;платных дорог;локомотив;канал;барж;взлетн;авиарейс;сухих портов;сухой порт;порт;терминал;судоход;судн;грузов;грузовик;водител;перевозчик;авиаперевоз;авиакомпан;гражданской авиац;мост;тоннел;шоссе;дорог;паром;склад;почтов;экспресс-достав;поезд;железнодорож;железн;вагон;транскаспийск;разрешени на перевоз;навигац;хаб;пунктов пропуска;пункты пропуска;пассажир;логистик;локомотив;смешанных перевоз",
    4: "маршрут;доставк;пути",
  },
  "agriculture-food": {
    6: "мед;верблюж;молока;шерст;табак;виноград;мук;картофел;кукуруз;сои;соев;овец;овцевод;коневод;стад;забой;удой;зерновых;зерна;пшениц;рис;хлопок;хлопка;хлопков;семян;племенн;скота;скот;вредител;саранч;удобрени;пестицид;капельного полив;полив;теплич;овощ;фрукт;садовод;трактор;молоч;мяс;птицевод;рыб;аквакультур;пчеловод;корм;почв;урожа;органическ земледел;органической продукц;умного сельск;болезней животных;сорт;чай;чая;сахар;халяль;аграр;пищев;земледел;агропром",
    4: "культур зернов;посев",
  },
  energy: {
    6: "подстанц;трансформатор;заправочн;линий электр;кокс;месторожден нефт;газохим;энергопотреблен;электрификац;нефти;нефть;газ;угля;уголь;трубопровод;электростанц;гидроэлектростанц;аэс;атомной энерг;ветропарк;ветрян;накопител;аккумулятор;батаре;энергоэффективн;энергосбере;электропередач;электросет;энергосистем;теплов электростанц;фотовольтаик;биотоплив;нефтеперераб;уран;спг;зарядн станц;геотермал;отоплен;электрическ энерг;мощност",
    4: "турбин;скважин",
  },
  "digital-ai": {
    6: "мобильных прилож;приложений;доменн;операционн систем;цифровой идентич;поисков;веб-сайт;метавселен;языковых модел;нейросет;нейронн;программист;программного обеспечен;программное обеспечен;сетей пятого;5g;хакатон;облачн;центр обработки данных;обработки данных;вычислен;суперкомпьютер;широкополосн;телекоммуникац;связи пятого;интернет вещей;интернета вещей;умных город;умный город;персональных данных;цифров;информационных технолог;разработчик;кибер-физическ;беспилотн;дрон;роботизац;машинного обучен;открытых данных;онлайн-платформ;мобильной связи;виртуальн;больших данных;большие данные",
    4: "обмен данными;данных;онлайн;электронн сервис",
  },
  "science-space": {
    6: "синхротрон;лазер;плазм;оптик;материаловед;академик;научных журнал;космодром;метеорит;марс;глубоководн;хими;физик;физик;биолог;химик;астроном;обсерватор;телескоп;квантов;изобретател;изобрет;патент;дистанционного зондирован;группировк;космонавт;ракет;запуск спутник;космической погод;космическая погод;академий наук;академи наук;экспедиц;полярн;ускорител;мегасайенс;нанотех;биотех;геном;генетич;инкубатор;научн;ученых;молодых ученых;исследовани физик;совместные исследовани;совместных исследован;лунн;геолог;математик;технопарк;институтов",
    4: "эксперимент;исследован",
  },
  "environment-climate": {
    6: "мерзлот;таяни;уровня моря;эрози;инвазив;шум;метан;исчезающ;растительност;снежн;леопард;степ;заболоч;заповедник;питомник;перелетн;птиц;тюлен;снежного барс;снежн барс;редких вид;дикой природ;животного мира;растительного мира;флор;фаун;национальн парк;национальных парк;охраны лес;охрану лес;охрана лес;лесов;лесных насажден;лесного хозяй;лесовосстан;деревь;рек;озер;качестве вод;качества вод;качество вод;водо;сточн;мусор;пластик;переработк отход;циклической эконом;замкнутого цикла;углеродного след;углеродн нейтральн;парников;выброс;качества воздух;озон;пыльн;песчан;метеоролог;гидролог;погод;зеленых технолог;деградац;арал;каспийского тюлен;природоохран;экосистем;болот;пастбищ",
    4: "природ;охран;чист вод",
  },
  emergency: {
    6: "палат;пострадавш;запасов;убежищ;эвакуир;вертолет;первых реагир;аварий на шахт;стихии;пожар;тушени;пожарн;сел;оползн;лавин;спасател;поисково-спасател;гражданской оборон;раннего оповещен;оповещени;сейсм;цунами;тайфун;гуманитарн помощ;эвакуац;авари;техногенн;ликвидаци последств;кризисн центр;мчс",
    4: "учени спасат;стихи",
  },
  health: {
    6: "стоматолог;офтальмолог;глазн;осмотр;скрининг;первой помощ;анестез;рентген;акушер;питани;курени;гериатр;редких болезн;педиатр;сестринск;лечебн;врач;медсест;медик;хирург;кардиолог;вирусолог;вирус;фармацев;эпидемиолог;клиник;диагност;онколог;рак;диабет;вич;маляри;материнств;реабилитац;донор;психическ здоров;иммун;антимикроб;биобезопас;традиционной медиц;народной медиц;пациент;лекар;санатор;скорой помощ;здоровь;вспышек;болезн;госпитал",
    4: "лечени;гигиен;профилактик",
  },
  "social-poverty": {
    6: "матерей;матер;одинок;переподготовк;бездомн;минимальн зарплат;профсоюз;незряч;слепых;глух;кормильц;работник;трудоустройств;инвалид;занятост;жилищн;жиль;трудовых мигрант;трудовой миграц;мигрант;семей;семьи;пенси;сирот;многодетн;безработ;рабочих мест;малообеспеч;неимущ;социального обслуж;социальных работник;социальн помощ;социальной помощ;женского предпринимат;женщин;гендер;защиты детей;уровня жизни;неравенств;людей с ограниченн;ограниченными возможност",
    4: "доход;насел;благополуч",
  },
  "education-youth": {
    6: "олимпиад;математик;учащих;грамотност;дебат;родител;практикант;сверстник;студенческих;иностранных студент;студент;преподавател;педагог;аспирант;магистр;бакалавр;диплом;учен степен;учебн;учебник;преподавани язык;язык;летних лагер;лагер;школьник;детск сад;дошкольн;волонтер;молоде;молодых лидер;факультет;профессор;ректор;стажировк студент;практик студент;обменов студент;колледж;квот;слета;слет молод;профессионально-техническ;вузов",
    4: "лекци;курсы",
  },
  sport: {
    6: "поло;стрельбы;стрельба;парусн;тяжел атлет;гимнаст;бильярд;коньк;триатлон;гольф;стадион;спортшкол;байдарк;видам борьбы;борьбы на;борьб поясах;самбо;дзюдо;бокс;шахмат;конн спорт;настольн теннис;настольному теннис;теннис;футбол;баскетбол;волейбол;бадминтон;фехтован;стрельб;хокке;лыж;велогонк;велопробег;плаван;атлетик;боевых искусств;кубк;кубок;лиг;тренер;судейств;допинг;паралимп;киберспорт;игр кочевник;турнира;спортив;физкультур;гребл;первенств;эстафет;регат;скачк",
    4: "команд;забег;матч",
  },
  "culture-tourism": {
    6: "кукольн;гастрол;акробат;каллиграф;скульптур;гончар;вышив;ковр;музыкальных инструмент;труппы;анимац;комикс;достопримечательн;старинн;эпос;сказит;фестиваля;ремесел;кухни;кулинар;гастроном;реставрац;памятник;рукопис;древн;фреск;археолог;танц;оркестр;концерт;театр;опер;балет;кино;фильм;библиотек;книжн;литератур;писател;поэт;живопис;художник;фотограф;фольклор;народных промысл;костюм;моды;паломн;турагент;туроператор;гостин;курорт;экскурс;цирк;галере;выставк искусств;музейн;музыкальн;турист;передвижной выставк;столиц культур;исторических",
    4: "творческ;гастрол;экспонат",
  },
  "people-to-people": {
    6: "ветеран;соотечествен;выпускников школ;блогер;интервью;благотворител;солидарност;дружбы и;дружб;народами;народов;взаимопониман;городами-побратимами;городов-побратимов;побратим;общественных организац;общественными организац;неправительствен;сми;средства массовой;журналист;пресс;телевиден;радио;информационных агентств;медиа;гражданского обществ;женский форум;межрелигиоз;религи;парламент;политических парт;диаспор;добрососед;взаимного довер;межкультурн;контактов между люд;аналитических центров в укреплен;обществ дружб",
    4: "человеческ контакт;общени",
  },
  "governance-audit-stat": {
    6: "исполнения бюджет;исполнени бюджет;методами проверки;оценк эффективности госуд;национальных счетов;выборочн обследован;открытого правител;инспекц;реестров;переписей;перепис насел;переписи;государственных служащ;государственной служб;госслужащ;счетных палат;счетная палат;счетной палат;аудитор;консультаций аудит;государственных средств;бюджетных средств;государственного финансового контрол;муниципал;местного самоуправ;статист;сопоставим;сопоставлен данн;взяточнич;подотчет;законодател;министров юстиции;нотари;выбор;казначей;государственного управлен;эффективного управлен",
    4: "надзор;администрат реформ",
  },
};
