// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_names.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList words(const QString &joined)
{
    return joined.split(u' ');
}

QString villageBody(Dice &dice)
{
    static const QStringList fronts = words(u"前 后 东 西 南 北 中 大 小 新 上 下"_s);
    static const QStringList stems = words(
        u"张 王 李 赵 刘 陈 杨 孙 周 吴 郑 冯 蒋 沈 韩 朱 秦 许 何 吕 孔 曹 严 魏 金 姜 戚 谢 邹 "
        "苏 潘 葛 范 彭 鲁 马 苗 方 任 袁 柳 史 唐 薛 雷 贺 罗 齐 郝 毕 安 常 于 傅 康 卞 孟 平 黄 "
        "穆 萧 尹 姚 邵 汪 祁 毛 狄 米 戴 宋 庞 熊 纪 舒 屈 项 祝 董 梁 杜 阮 蓝 席 季 麻 贾 路 娄 "
        "江 童 颜 郭 梅 林 刁 钟 徐 邱 骆 高 夏 蔡 田 樊 胡 凌 霍 虞 柯 管 卢 莫 经 房 浭 青坨 "
        "白沙 "
        "石佛 双庙 龙湾 沙河 柳河 枣林 杏山 柏树 槐树 水峪 清泉 莲池 红桥 花园"_s);
    static const QStringList ends = words(
        u"庄 各庄 家庄 营 家营 铺 坨 家坨 屯 官屯 寨 口 峪 店 家店 桥 沟 台 港 洼 堼 甸 楼 坊"_s);
    const QString front = dice.chance(450) ? dice.oneOf(fronts) : QString();
    return front + dice.oneOf(stems) + dice.oneOf(ends) + u'村';
}

QString communityBody(Dice &dice)
{
    static const QStringList fronts = words(
        u"新华 幸福 和平 建设 光明 团结 胜利 祥和 康乐 凤凰 龙泽 金色 兴源 富强 朝阳 春雨 翠竹 "
        "银河 文昌 学府 滨河 铁道 矿山 机关 友好 永安 长宁 明珠 碧水 浭水 裕华 丰泽 华岩 景泰 "
        "安居 东湖 南湖 北苑 西苑 中心"_s);
    static const QStringList ends =
        words(u"里 园 苑 楼 新村 小区 花园 东 西 南 北 第一 第二 第三"_s);
    return dice.oneOf(fronts) + dice.oneOf(ends) + u"社区"_s;
}

QString companyBody(Dice &dice)
{
    static const QStringList first = words(
        u"恒 瑞 华 鑫 宏 泰 盛 嘉 永 中 天 海 金 瀚 冀 凯 博 卓 远 通 德 润 正 诚 益 昊 景 隆"_s);
    static const QStringList second =
        words(u"达 源 丰 鼎 信 通 和 成 远 基 业 川 岳 泽 辰 旺 兴 邦 科 硕 航 腾 洋 展 顺 利"_s);
    static const QStringList trades =
        words(u"钢铁 机械制造 陶瓷 建材 商贸 物流 食品 农业科技 环保科技 新能源 水泥 焦化 汽车部件 "
              "信息技术 建筑工程 纺织 装备制造 包装 水产养殖 家居"_s);
    if (dice.chance(150)) {
        static const QStringList social = words(
            u"商会 行业协会 律师事务所 会计师事务所 民办幼儿园 养老服务中心 社会工作服务中心 志愿者协会"_s);
        return u"唐山"_s + dice.oneOf(first) + dice.oneOf(second) + dice.oneOf(social);
    }
    return u"唐山"_s + dice.oneOf(first) + dice.oneOf(second) + dice.oneOf(trades) + u"有限公司"_s;
}

QString officeBody(const QString &place, Dice &dice)
{
    static const QStringList bureaus = words(
        u"发展和改革局 教育局 科学技术局 工业和信息化局 民政局 司法局 财政局 人力资源和社会保障局 "
        "自然资源和规划局 生态环境局 住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 "
        "文化广电和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 "
        "行政审批局 医疗保障局 信访局 城市管理综合行政执法局 供销社 档案馆 总工会 妇联 残联 "
        "气象局 税务局 公路管理站 人大常委会机关 政协机关 法院 检察院"_s);
    return place + dice.oneOf(bureaus);
}

QString schoolBody(const NamePlace &place, Dice &dice)
{
    static const QStringList inTownship =
        words(u"中心小学 初级中学 第一小学 第二小学 第三小学 第二中学 中心幼儿园 实验小学"_s);
    static const QStringList ofCounty = words(
        u"第一中学 第二中学 第三中学 实验中学 职业教育中心 特殊教育学校 教师发展中心 开放大学"_s);
    return place.township.isEmpty() || dice.chance(200) ? place.county + dice.oneOf(ofCounty)
                                                        : place.township + dice.oneOf(inTownship);
}

QString hospitalBody(const NamePlace &place, Dice &dice)
{
    static const QStringList ofCounty =
        words(u"人民医院 中医医院 妇幼保健院 疾病预防控制中心 第二医院 康复医院 急救中心"_s);
    return place.township.isEmpty() || dice.chance(350) ? place.county + dice.oneOf(ofCounty)
                                                        : place.township + u"卫生院"_s;
}

QString enterpriseBody(const QString &place, Dice &dice)
{
    static const QStringList trades = words(
        u"城市建设投资 水务 公共交通 粮食储备 供热 燃气 文化旅游 国有资产运营 农业发展 园林绿化 "
        "港口发展 矿业 轨道装备 环境卫生 盐业 人力资源服务"_s);
    return place + dice.oneOf(trades) + (dice.chance(300) ? u"集团有限公司"_s : u"有限公司"_s);
}

QString universityBody(Dice &dice)
{
    static const QStringList names = words(u"滨海 燕山 渤海湾 冀东 滦河"_s);
    static const QStringList kinds = words(u"理工学院 师范学院 职业技术学院 医学院"_s);
    static const QStringList schools = words(
        u"计算机系 机械工程系 经济管理系 外国语系 材料系 马克思主义学院 机关 图书馆 后勤处"_s);
    return u"唐山"_s + dice.oneOf(names) + dice.oneOf(kinds) + dice.oneOf(schools);
}

QString bodyOf(const NamePlace &place, Dice &dice)
{
    if (place.sector == u"village")
        return place.township + villageBody(dice);
    if (place.sector == u"community")
        return place.township + communityBody(dice);
    if (place.sector == u"nonpublic")
        return companyBody(dice);
    if (place.sector == u"office")
        return officeBody(place.county, dice);
    if (place.sector == u"school")
        return schoolBody(place, dice);
    if (place.sector == u"hospital")
        return hospitalBody(place, dice);
    if (place.sector == u"soe")
        return enterpriseBody(place.county, dice);
    if (place.sector == u"university")
        return universityBody(dice);
    return place.township + u"机关"_s;
}

QString ordinalWord(int number)
{
    static const QStringList digits = words(u"零 一 二 三 四 五 六 七 八 九"_s);
    if (number < 10)
        return digits[number];
    const QString tens = number < 20 ? QString() : digits[number / 10];
    return tens + u'十' + (number % 10 == 0 ? QString() : digits[number % 10]);
}

} // namespace

QString rankOf(int members)
{
    return members >= 100 ? u"党委"_s : members >= 50 ? u"党总支"_s : u"党支部"_s;
}

// A body (village, bureau, firm) is drawn again while it is taken; when the place has no more of
// them, it has a second branch: 民政局第二党支部.
QString CityNames::organization(const NamePlace &place, int members, Dice &dice)
{
    constexpr int draws = 24;
    QString body;
    for (int draw = 0; draw < draws; ++draw) {
        body = bodyOf(place, dice);
        if (!m_taken.contains(body)) {
            m_taken.insert(body);
            return body + rankOf(members);
        }
    }
    for (int number = 2;; ++number) {
        const QString branch = body + u'第' + ordinalWord(number);
        if (m_taken.contains(branch))
            continue;
        m_taken.insert(branch);
        return branch + u"党支部"_s;
    }
}

QString CityNames::person(Dice &dice)
{
    static const QStringList families = words(
        u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 "
        "曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范"_s);
    static const QStringList given = words(
        u"建国 志强 秀英 丽华 永军 海燕 卫东 玉兰 文涛 晓东 春梅 国庆 立新 红霞 宝山 淑芳 振华 "
        "桂芝 明远 雪梅 俊杰 爱民 长河 小军 庆丰 凤云 学文 彩霞 天佑 静 伟 敏 磊 洋 艳 勇 杰 娟 "
        "涛 超 霞 平 刚 桂英 兴邦 思远 雅琴 克勤 守信 广田 润生 瑞雪 书香 一鸣 德厚 致远"_s);
    return dice.oneOf(families) + dice.oneOf(given);
}

QString CityNames::telephone(Dice &dice)
{
    return u"0315-0%1"_s.arg(dice.below(1000000), 6, 10, QLatin1Char('0'));
}

} // namespace core
