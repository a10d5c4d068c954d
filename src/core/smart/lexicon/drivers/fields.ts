import { field, type Concept } from "./concept";

/** Trades and places in which drivers are moved. */
export const fields: readonly Concept[] = [
  field(
    "banking",
    "银行|贷款|存款|网点|代发工资|理财|信贷|aum|信用卡",
    "bank|loan|deposit|mortgage|credit card|wealth|branch",
  ),
  field(
    "insurance",
    "保险|参保|承保|续保|赔付|理赔|投保|车险|保费|保单",
    "insurance|insure|policyholder|claim|premium|policy|underwriting|loss ratio",
  ),
  field(
    "aviation",
    "航班|航线|航空|上座率|机场|客座率|飞机|旅客",
    "flight|airline|route|aircraft|plane|airport|load factor|passenger|fuller planes",
  ),
  field(
    "logistics",
    "物流|配送|快递|仓|仓库|仓储|运输|货运|包裹",
    "logistics|parcel|warehouse|freight|shipment|depot|delivery|forklift|haulage",
  ),
  field("hotel", "酒店|民宿|住客|客房|大堂|餐饮|宾馆|入住", "hotel|guest|room|lodge|restaurant|hospitality|lobby"),
  field(
    "property",
    "物业|租金|业主|小区|租户|写字楼|商铺|园区|楼宇",
    "property|rent|tenant|landlord|office building|estate|housing|home buyer|homeowner|block",
  ),
  field(
    "utility",
    "燃气|供水|供电|用气|电网|水务|供热|管网",
    "gas|utility|grid|water mains|substation|meter|power company",
  ),
  field(
    "telecom",
    "话费|套餐|宽带|基站|5g|携号转网|运营商",
    "telecom|broadband|mobile plan|5g|base station|fibre|operator",
  ),
  field(
    "retail",
    "零售|门店|超市|商超|便利店|商品|陈列|专柜",
    "retail|store|shop|supermarket|merchandise|grocery|display",
  ),
  field(
    "manufacturing",
    "制造|工厂|车间|产线|注塑|装配|班组",
    "manufacturing|factory|plant|assembly|press line|moulding|workshop floor|shop floor",
  ),
  field(
    "office",
    "办公楼|办公室|绿植|停车场|会议室|装修|保洁|打印|桌椅|划线|粉刷|更衣柜|贺卡|厨房|饮水机|门禁|制服|工服|logo|墙面|灯笼",
    "office|parking|car park|meeting room|locker|repaint|paint|printer|furniture|carpet|greeting card|coffee machine|uniform|stationery|wallpaper|letterhead|lobby sofa|water cooler|holiday lights|desk|chairs",
  ),
];
