// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/issue_gate.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

Finding finding(Severity severity, const QString &code)
{
    Finding one;
    one.severity = severity;
    one.code = code;
    return one;
}

const Findings mixed = {finding(Severity::Warning, u"sum"_s), finding(Severity::Error, u"schema"_s),
                        finding(Severity::Warning, u"sign"_s),
                        finding(Severity::Warning, u"sum"_s)};

TEST(IssueGate, ErrorsShutItAndEachCodeOfWarningsAsksOnce)
{
    const IssueGate gate = issueGate(mixed);
    EXPECT_EQ(gate.errors, 1);
    ASSERT_EQ(gate.questions.size(), 2U);
    EXPECT_EQ(gate.questions[0].code, u"sum"_s);
    EXPECT_EQ(gate.questions[0].findings, (std::vector<std::size_t>{0, 3}));
    EXPECT_EQ(issueGate({}).errors, 0);
}

TEST(IssueGate, AReasonCountsForAsManyFindingsAsItWasGivenFor)
{
    const IssueGate gate = issueGate(mixed);
    EXPECT_EQ(unansweredQuestions(gate, {}), (QStringList{u"sum"_s, u"sign"_s}));
    EXPECT_EQ(unansweredQuestions(gate, {{u"sum"_s, 2, u"原文如此"_s}, {u"sign"_s, 1, u" "_s}}),
              QStringList{u"sign"_s});
    EXPECT_EQ(unansweredQuestions(gate, {{u"sum"_s, 1, u"原文如此"_s}, {u"sign"_s, 1, u"无误"_s}}),
              QStringList{u"sum"_s});
    EXPECT_TRUE(unansweredQuestions(gate, {{u"sum"_s, 2, u"原文如此"_s}, {u"sign"_s, 1, u"无误"_s}})
                    .isEmpty());
}

TEST(IssueGate, ReasonsReadBackAsTheyWereWritten)
{
    const std::vector<IssueReason> reasons = {{u"sum"_s, 2, u"原文“如此”"_s},
                                              {u"sign"_s, 1, u"x"_s}};
    const auto again = issueReasonsFrom(issueReasonsJson(reasons));
    ASSERT_EQ(again.size(), 2U);
    EXPECT_EQ(again[0].code, u"sum"_s);
    EXPECT_EQ(again[0].findings, 2);
    EXPECT_EQ(again[0].reason, u"原文“如此”"_s);
    EXPECT_THROW(issueReasonsFrom("{}"), Error);
    EXPECT_THROW(issueReasonsFrom(R"([{"reason": "x"}])"), Error);
}
} // namespace
} // namespace core
