// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/answers_reader.h"

#include "core/base/error.h"
#include "core/document/clause_answer_reader.h"
#include "core/document/object_reader.h"

#include <QHash>
#include <QSet>

namespace core {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const QString &where, const QString &why)
{
    throw Error(Failure::Invalid, why).at(where);
}

QString nameOf(const JsonMember &member)
{
    return QString::fromUtf8(member.key);
}

QString textFrom(const JsonMember &member)
{
    if (!member.value.isText())
        refuse(nameOf(member), u"a text is expected here"_s);
    return member.value.string();
}

/// Points as "84" or 84.
Points pointsIn(const Json &json, const QString &where)
{
    const auto points = json.isNumber() || json.isText() ? pointsFrom(json.string()) : std::nullopt;
    if (!points)
        refuse(where, u"points are expected here"_s);
    return *points;
}

AttributeValue attributeFrom(const Json &json, const QString &where)
{
    if (json.kind == Json::Kind::Flag)
        return AttributeValue::ofText(json.flag ? u"true"_s : u"false"_s);
    if (json.isText())
        return AttributeValue::ofText(json.string());
    const auto number = json.isNumber() ? measureFrom(json.string()) : std::nullopt;
    if (!number)
        refuse(where, u"a number with at most six decimals, a text, true or false is expected"_s);
    return AttributeValue::ofNumber(number->millionths);
}

int yearFrom(const Json &json, const QString &where)
{
    const auto year = json.isNumber() ? integerFrom(json.string()) : std::nullopt;
    if (!year || *year < 1900 || *year > 9999)
        refuse(where, u"a year is expected here"_s);
    return static_cast<int>(*year);
}

class AnswersReader
{
public:
    AnswersReader(const Standard &standard, const JsonDocument &document)
        : m_standard(standard)
        , m_document(document)
    {
        for (const Item *item : itemsOf(standard))
            m_items.insert(item->id, item);
    }

    AnswersDocument read();

private:
    void readAssessment(const Json &json, AnsweredSheet &into);
    void readMember(const JsonMember &member, AnsweredSheet &into);
    void readAnswers(const Json &json, Sheet &sheet);
    void readItem(const Item &item, const Json &json, Sheet &sheet);
    bool readItemWord(const JsonMember &member, ItemAnswer &answer);
    void readPrevious(const Json &json, Subject &subject);
    EarlierRound readEarlier(const Json &json);
    void settleLevel(Subject &subject);
    void readGroups(const Json &json, AnswersDocument &into);
    void refuseDuplicates(std::size_t n);
    AnsweredSheet take(const Json &json, std::size_t n);

    const Standard &m_standard;
    const JsonDocument &m_document;
    QHash<QString, const Item *> m_items;
    QSet<QString> m_taken; ///< organization and level
    int m_year = 0;
};

bool AnswersReader::readItemWord(const JsonMember &member, ItemAnswer &answer)
{
    const std::pair<const char *, QString *> words[] = {{"note", &answer.note},
                                                        {"sample", &answer.sample},
                                                        {"source", &answer.source},
                                                        {"remark", &answer.remark},
                                                        {"reason", &answer.reason}};
    for (const auto &[name, text] : words) {
        if (member.key == name) {
            *text = textFrom(member);
            return true;
        }
    }
    if (member.key != "notApplicable" && member.key != "clean")
        return false;
    if (member.value.kind != Json::Kind::Flag)
        refuse(nameOf(member), u"true or false is expected here"_s);
    (member.key == "clean" ? answer.clean : answer.notApplicable) = member.value.flag;
    return true;
}

void AnswersReader::readItem(const Item &item, const Json &json, Sheet &sheet)
{
    if (!json.isObject())
        refuse(item.id, u"an object of answers is expected here"_s);
    ItemAnswer &answer = sheet.items[static_cast<std::size_t>(item.ordinal)];
    for (const JsonMember &member : json.members) {
        if (isExtension(member.key))
            continue;
        const QString where = item.id + u'.' + nameOf(member);
        const auto clause = std::find_if(item.clauses.begin(), item.clauses.end(),
                                         [&](const Clause &c) { return c.id == nameOf(member); });
        try {
            if (readItemWord(member, answer))
                continue;
            if (clause == item.clauses.end())
                refuse(where, u"the item has no such clause"_s);
            readClauseAnswer(*clause, member.value,
                             sheet.clauses[static_cast<std::size_t>(clause->ordinal)]);
        } catch (const Error &error) {
            refuse(where, error.detail());
        }
    }
    if (answer.notApplicable && item.notApplicable == AbsencePolicy::Forbidden)
        refuse(item.id, u"this item may not be marked as not applicable"_s);
}

void AnswersReader::readAnswers(const Json &json, Sheet &sheet)
{
    if (!json.isObject())
        refuse(u"answers"_s, u"an object is expected here"_s);
    for (const JsonMember &member : json.members) {
        if (isExtension(member.key))
            continue;
        const Item *item = m_items.value(nameOf(member));
        if (!item)
            refuse(nameOf(member), u"the standard has no such item"_s);
        readItem(*item, member.value, sheet);
    }
}

EarlierRound AnswersReader::readEarlier(const Json &json)
{
    EarlierRound round;
    if (!json.isObject())
        refuse(u"previous"_s, u"an object is expected here"_s);
    for (const JsonMember &member : json.members) {
        const QString where = u"previous."_s + nameOf(member);
        if (member.key == "year") {
            round.year = yearFrom(member.value, where);
        } else if (member.key == "total") {
            if (member.value.kind != Json::Kind::Null)
                round.total = pointsIn(member.value, where);
        } else if (member.key == "grade") {
            if (member.value.kind != Json::Kind::Null)
                round.grade = textFrom(member);
        } else if (member.key == "items" && member.value.isObject()) {
            for (const JsonMember &item : member.value.members)
                round.items.emplace_back(nameOf(item),
                                         pointsIn(item.value, where + u'.' + nameOf(item)));
        } else if (!isExtension(member.key)) {
            refuse(where, u"this is not known here"_s);
        }
    }
    return round;
}

void AnswersReader::readPrevious(const Json &json, Subject &subject)
{
    if (!json.isList())
        refuse(u"previous"_s, u"a list is expected here"_s);
    for (const Json &element : json.elements)
        subject.previous.push_back(readEarlier(element));
}

void AnswersReader::readMember(const JsonMember &member, AnsweredSheet &into)
{
    Subject &subject = into.subject;
    const std::pair<const char *, QString *> words[] = {{"organization", &subject.organization},
                                                        {"county", &subject.county},
                                                        {"sector", &subject.sector},
                                                        {"township", &subject.township},
                                                        {"level", &subject.level},
                                                        {"held", &subject.held}};
    for (const auto &[name, text] : words) {
        if (member.key == name) {
            const bool nothingHeld = member.key == "held" && member.value.kind == Json::Kind::Null;
            *text = nothingHeld ? QString() : textFrom(member);
            return;
        }
    }
    if (member.key == "attributes") {
        if (!member.value.isObject())
            refuse(u"attributes"_s, u"an object is expected here"_s);
        for (const JsonMember &attribute : member.value.members)
            subject.attributes[nameOf(attribute)] =
                attributeFrom(attribute.value, u"attributes."_s + nameOf(attribute));
    } else if (member.key == "previous") {
        readPrevious(member.value, subject);
    } else if (member.key == "answers") {
        readAnswers(member.value, into.sheet);
    } else if (!isExtension(member.key)) {
        refuse(nameOf(member), u"this key is not known here"_s);
    }
}

void AnswersReader::settleLevel(Subject &subject)
{
    if (subject.level.isEmpty() && m_standard.levels.size() == 1)
        subject.level = m_standard.levels.front();
    if (subject.level.isEmpty())
        refuse(u"level"_s, u"level is missing"_s);
    if (!m_standard.levels.contains(subject.level))
        refuse(u"level"_s, u"the standard does not list the level %1"_s.arg(subject.level));
    if (!subject.held.isEmpty() && !m_standard.grading.grades.isEmpty() &&
        !m_standard.grading.grades.contains(subject.held))
        refuse(u"held"_s, u"the standard has no grade %1"_s.arg(subject.held));
    const QString name = subject.organization + u'\n' + subject.level;
    if (m_taken.contains(name))
        refuse(u"level"_s, u"there is an assessment of this organization at this level already"_s);
    m_taken.insert(name);
}

void AnswersReader::readAssessment(const Json &json, AnsweredSheet &into)
{
    if (!json.isObject())
        refuse(u"assessments"_s, u"an object is expected here"_s);
    // First who it is about, so that a refusal can name the organization.
    for (const JsonMember &member : json.members) {
        if (member.key != "answers")
            readMember(member, into);
    }
    if (into.subject.organization.isEmpty())
        refuse(u"organization"_s, u"organization is missing"_s);
    settleLevel(into.subject);
    const auto answers = std::find_if(json.members.begin(), json.members.end(),
                                      [](const JsonMember &m) { return m.key == "answers"; });
    if (answers == json.members.end())
        refuse(u"answers"_s, u"answers is missing"_s);
    readMember(*answers, into);
}

void AnswersReader::refuseDuplicates(std::size_t n)
{
    const QString path = u"$.assessments[%1]"_s.arg(n);
    for (const QString &duplicate : m_document.duplicates) {
        if (duplicate.startsWith(path + u'.'))
            refuse(duplicate.mid(path.size() + 1), u"this key stands twice"_s);
    }
}

AnsweredSheet AnswersReader::take(const Json &json, std::size_t n)
{
    AnsweredSheet sheet;
    sheet.subject.year = m_year;
    sheet.sheet.fit(m_standard);
    const Json *organization = json.find("organization");
    if (organization && organization->isText())
        sheet.subject.organization = organization->string();
    try {
        refuseDuplicates(n);
        readAssessment(json, sheet);
    } catch (const Error &error) {
        sheet.refusal =
            Refusal{sheet.subject.organization, sheet.subject.level, error.where(), error.detail()};
    }
    return sheet;
}

void AnswersReader::readGroups(const Json &json, AnswersDocument &into)
{
    if (!json.isObject())
        refuse(u"$.groups"_s, u"an object is expected here"_s);
    for (const JsonMember &member : json.members) {
        const auto count =
            member.value.isNumber() ? integerFrom(member.value.string()) : std::nullopt;
        if (!count || *count < 0)
            refuse(u"$.groups."_s + nameOf(member), u"a whole number from 0 is expected here"_s);
        into.groups[nameOf(member)] = *count;
    }
}

AnswersDocument AnswersReader::read()
{
    AnswersDocument answers;
    const Json &root = m_document.root;
    if (!root.isObject())
        refuse(u"$"_s, u"an object is expected here"_s);
    for (const QString &duplicate : m_document.duplicates) {
        if (!duplicate.startsWith(u"$.assessments["_s))
            refuse(duplicate, u"this key stands twice"_s);
    }
    Breaches breaches;
    ObjectReader object(breaches, root, u"$"_s);
    if (object.requiredText("format") != u"plumbline-answers/1"_s)
        refuse(u"$.format"_s, u"the format must be plumbline-answers/1"_s);
    const Json *year = object.require("year");
    if (!year)
        refuse(u"$.year"_s, u"year is missing"_s);
    answers.year = m_year = yearFrom(*year, u"$.year"_s);
    if (const Json *groups = object.take("groups"))
        readGroups(*groups, answers);
    const Json *list = object.require("assessments");
    if (!list || !list->isList())
        refuse(u"$.assessments"_s, u"a list of assessments is expected here"_s);
    object.finish();
    if (!breaches.findings.empty())
        refuse(breaches.findings.front().path, breaches.findings.front().text);
    for (std::size_t n = 0; n < list->elements.size(); ++n)
        answers.assessments.push_back(take(list->elements[n], n));
    return answers;
}
} // namespace

AnswersDocument readAnswers(const Standard &standard, const QByteArray &json)
{
    const JsonDocument document = parseJson(json);
    return AnswersReader(standard, document).read();
}

} // namespace core
