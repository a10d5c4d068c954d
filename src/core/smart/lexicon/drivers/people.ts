import { driver, type Concept } from "./concept";

/** Those who work, and those whom public service is for. */
export const people: readonly Concept[] = [
  driver(
    "people",
    "capability retentionStaff quality",
    "敬业|归属感|团队建设|团建|福利|职工|工会|员工|关爱|慰问|食堂|文体|篮球赛|运动会|羽毛球|生日|会员满意|凝聚力|人文关怀",
    "engagement|morale|wellbeing|well-being|benefit|canteen|social club|team building|great place to work|staff|employee|workplace|culture|basketball|sports day|birthday|recognition|perk|childcare|lunch|party|caring employer|colleague|family friendly|pensioner",
  ),
  driver(
    "retentionStaff",
    "cost capability quality",
    "离职|员工流失|关键岗位流失率|人才保留|稳定队伍|队伍稳定|稳定服务队伍|留人|骨干流失|在职",
    "attrition|staff turnover|employee turnover|retain talent|staff retention|absence|absenteeism|sickness|nurse retention|talent retention|stable workforce|employer brand|employer of choice",
  ),
  driver(
    "staffing",
    "capacity speed",
    "招聘|新招|招募|编制|用工|引才|校招|招满|到岗|人才引进|人才队伍|人手|扩招|人力资源",
    "hire|hiring|recruit|recruitment|headcount|vacancies filled|staffing|apprentice|talent|workforce|graduate intake|crew|understaffed|nurse",
  ),
  driver(
    "capability",
    "quality speed safety satisfaction innovation",
    "培训|轮训|技能|能力|持证|导师|学习|轮岗|素质|梯队|后备干部|讲师|师资|培养|教练|骨干",
    "training|train|skill|upskill|coach|mentor|certified staff|learning|course|capability|competence|academy|leadership programme|development programme|know-how|education|trained|workshop|succession|apprenticeship",
  ),
  driver(
    "reputation",
    "brand",
    "声誉|形象|社会责任|公信力|信任",
    "reputation|social responsibility|trust|credibility|standing|image",
  ),
  driver(
    "diversity",
    "reputation people",
    "女性|性别|多元|残疾人|无障碍",
    "diversity|inclusion|female|women in|gender|disability|accessible|minority|equal",
  ),
  driver(
    "access",
    "health education equity",
    "覆盖|普及|下沉|服务可及|便民服务点|村级|基层|扩大服务|惠及|普惠|均等化",
    "access|coverage|reach more people|outreach|availability of care|underserved|universal|free of charge|mobile clinic",
  ),
  driver(
    "equity",
    "reputation",
    "帮扶|困难|困境|脱贫|救助|助学|助残|弱势|民生|共同富裕",
    "poverty|disadvantaged|vulnerable|social inclusion|homeless|hardship|scholarship|aid|relief|children in need|equal opportunity|food bank",
  ),
  driver(
    "jobs",
    "equity growth",
    "就业|创业|岗位|用工对接",
    "employment|job creation|jobs|unemployment|placement|employability|job seeker",
  ),
  driver(
    "health",
    "equity satisfaction",
    "健康|体质|体测|身体|近视|龋齿|患者|就诊|门诊|手术|筛查|体检|接种|疫苗|床位|康复|医疗|护理|慢病|诊疗|急诊|住院|感染|病人|儿科|血库|备血|医生|护士|献血|用血|医院|新生儿|老年人",
    "health|patient|clinic|surgery|screening|vaccination|immunisation|bed|rehab|medical|care|nursing|chronic|outpatient|inpatient|infection|hospital|doctor|blood|newborn|newborns screened|cancer|theatre|ward|mortality|waiting list|dental|physician|diagnosis|treatment|emergency department|pharmacy",
  ),
  driver(
    "education",
    "equity jobs",
    "学校|学生|出勤|自习|升学|及格率|课程|教学|家长|课后|家校|开放日|家访|招生|双减|课堂|教育|教师|阅读|毕业|校园|学业|课外|幼儿|入学|托管",
    "school|student|pupil|graduation|pass rate|curriculum|teaching|parent|open day|admission|classroom|education|teacher|reading|literacy|university|exam|attendance|dropout|tuition|enrolment|lesson|tutor|partner with parents|learner|homework|kindergarten",
  ),
  driver(
    "government",
    "satisfaction speed",
    "政务|热线|12345|群众|一窗通办|少跑腿|一网通办|办事|工单|投诉办结率|便民|信访|市民|民生实事|最多跑一次|网格|审批|户籍|窗口",
    "citizen|resident|public service|permit|council|municipal|e-government|hotline|one-stop|counter|constituent|neighbourhood|local government",
  ),
  driver(
    "community",
    "reputation equity",
    "志愿|公益|社区|社会组织|义工|邻里",
    "volunteer|volunteering|community|charity|neighbour|civic|social impact|non-profit|nonprofit",
  ),
];
