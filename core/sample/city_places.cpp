// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_places.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

CityCounty county(const QString &code, const QString &name, int weight, int merit,
                  const QString &townships)
{
    const bool urban = code == u"130202" || code == u"130203" || code == u"130204" ||
                       code == u"130205" || code == u"130273";
    return {code, name, weight, urban, merit, townships.split(u' ')};
}

std::vector<CityCounty> districts()
{
    return {
        county(
            u"130202"_s, u"路南区"_s, 54, 150,
            u"学院南路街道 友谊街道 广场街道 永红桥街道 小山街道 文北街道 惠民道街道 稻地镇 女织寨乡"_s),
        county(u"130203"_s, u"路北区"_s, 88, 350,
               u"文化路街道 钓鱼台街道 东新村街道 缸窑街道 机场路街道 河北路街道 龙东街道 大里街道 "
               "光明街道 翔云道街道 韩城镇 果园乡"_s),
        county(u"130204"_s, u"古冶区"_s, 48, -200,
               u"林西街道 唐家庄街道 古冶街道 赵各庄街道 吕家坨街道 卑家店镇 范各庄镇 习家套乡 "
               "大庄坨乡 王辇庄乡"_s),
        county(u"130205"_s, u"开平区"_s, 46, -50,
               u"马家沟街道 开平街道 税务庄街道 荆各庄街道 开平镇 栗园镇 双桥镇 郑庄子镇 洼里镇 "
               "越河镇"_s),
        county(u"130207"_s, u"丰南区"_s, 90, 150,
               u"青年路街道 丰南镇 小集镇 黄各庄镇 西葛镇 大新庄镇 钱营镇 唐坊镇 王兰庄镇 柳树酄镇 "
               "黑沿子镇 大齐各庄镇 岔河镇 南孙庄镇 东田庄镇 尖字沽镇"_s),
        county(
            u"130208"_s, u"丰润区"_s, 100, 0,
            u"太平路街道 燕山路街道 浭阳街道 丰润镇 任各庄镇 左家坞镇 泉河头镇 王官营镇 火石营镇 "
            "新军屯镇 小张各庄镇 丰登坞镇 李钊庄镇 白官屯镇 石各庄镇 沙流河镇 七树庄镇 杨官林镇 "
            "银城铺镇 常庄镇 姜家营镇 欢喜庄镇 刘家营镇"_s),
        county(
            u"130209"_s, u"曹妃甸区"_s, 52, 250,
            u"希望路街道 垦丰街道 唐海镇 柳赞镇 滨海镇 一农场 三农场 四农场 五农场 六农场 七农场 "
            "八农场 九农场 十农场"_s),
    };
}

std::vector<CityCounty> countiesAndZones()
{
    return {
        county(u"130224"_s, u"滦南县"_s, 84, -150,
               u"友谊路街道 倴城镇 宋道口镇 长凝镇 胡各庄镇 坨里镇 姚王庄镇 司各庄镇 安各庄镇 "
               u"扒齿港镇 "
               "程庄镇 青坨营镇 柏各庄镇 南堡镇 方各庄镇 东黄坨镇 马城镇"_s),
        county(
            u"130225"_s, u"乐亭县"_s, 76, -100,
            u"城区街道 乐亭镇 汤家河镇 胡家坨镇 闫各庄镇 马头营镇 新寨镇 汀流河镇 姜各庄镇 毛庄镇 "
            "中堡镇 庞各庄乡 大相各庄乡 古河乡"_s),
        county(
            u"130227"_s, u"迁西县"_s, 74, 100,
            u"栗乡街道 兴城镇 金厂峪镇 洒河桥镇 太平寨镇 罗家屯镇 东荒峪镇 新集镇 三屯营镇 滦阳镇 "
            "白庙子镇 上营镇 汉儿庄镇 渔户寨乡 旧城乡 尹庄乡"_s),
        county(
            u"130229"_s, u"玉田县"_s, 90, -100,
            u"无终街道 玉田镇 亮甲店镇 鸦鸿桥镇 窝洛沽镇 石臼窝镇 虹桥镇 散水头镇 林南仓镇 林西镇 "
            "杨家板桥镇 彩亭桥镇 孤树镇 大安镇 唐自头镇 郭家屯镇 杨家套镇 林头屯乡 潮洛窝乡"_s),
        county(u"130271"_s, u"芦台经济开发区"_s, 9, 0, u"芦台街道 海北镇"_s),
        county(u"130272"_s, u"汉沽管理区"_s, 9, -100, u"汉沽街道 汉丰镇"_s),
        county(u"130273"_s, u"高新技术产业开发区"_s, 20, 400, u"高新街道 庆北街道 老庄子镇"_s),
        county(u"130274"_s, u"海港经济开发区"_s, 12, 100, u"海港街道 王滩镇"_s),
        county(
            u"130281"_s, u"遵化市"_s, 94, 150,
            u"华明路街道 文化路街道 遵化镇 堡子店镇 马兰峪镇 平安城镇 东新庄镇 新店子镇 党峪镇 "
            "地北头镇 东旧寨镇 铁厂镇 苏家洼镇 建明镇 石门镇 崔家庄镇 侯家寨镇 西留村乡 兴旺寨乡 "
            "刘备寨乡 团瓢庄乡 娘娘庄乡 西三里乡"_s),
        county(
            u"130283"_s, u"迁安市"_s, 86, 350,
            u"永顺街道 兴安街道 滨河街道 杨店子街道 夏官营镇 杨各庄镇 建昌营镇 赵店子镇 野鸡坨镇 "
            "大崔庄镇 蔡园镇 马兰庄镇 沙河驿镇 木厂口镇 扣庄镇 上射雁庄镇 闫家店镇 太平庄镇 "
            "大五里镇 彭店子镇"_s),
        county(u"130284"_s, u"滦州市"_s, 68, -50,
               u"滦河街道 古城街道 滦城路街道 响嘡街道 东安各庄镇 雷庄镇 茨榆坨镇 榛子镇 杨柳庄镇 "
               u"油榨镇 "
               "古马镇 小马庄镇 九百户镇 王店子镇"_s),
    };
}

} // namespace

QString cityCode()
{
    return u"130200"_s;
}

QString cityName()
{
    return u"唐山市"_s;
}

const std::vector<CityCounty> &cityCounties()
{
    static const std::vector<CityCounty> all = [] {
        std::vector<CityCounty> made = districts();
        for (CityCounty &county : countiesAndZones())
            made.push_back(std::move(county));
        return made;
    }();
    return all;
}

const std::vector<CityCommittee> &cityCommittees()
{
    static const std::vector<CityCommittee> all = {
        {u"130200-01"_s, u"市直机关工委"_s, {u"office"_s}},
        {u"130200-02"_s, u"市国资委党委"_s, {u"soe"_s}},
        {u"130200-03"_s, u"市教育工委"_s, {u"school"_s, u"university"_s}},
        {u"130200-04"_s, u"市卫健委党委"_s, {u"hospital"_s}},
        {u"130200-05"_s, u"市委两新工委"_s, {u"nonpublic"_s}},
    };
    return all;
}

} // namespace core
