// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/scoring/compiled_standard.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QFileInfoList samples()
{
    return QDir(QStringLiteral(SOURCE_DIR "/resources/sample/standards"))
        .entryInfoList({u"*.json"_s}, QDir::Files);
}

TEST(SampleStandards, AreReadWithoutFindings)
{
    EXPECT_FALSE(samples().isEmpty());
    for (const QFileInfo &info : samples()) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const StandardReading reading = readStandard(file.readAll());
        for (const Finding &finding : reading.findings)
            ADD_FAILURE() << info.fileName().toStdString() << ' ' << finding.code.toStdString()
                          << ' ' << finding.path.toStdString() << ' ' << finding.text.toStdString();
        ASSERT_TRUE(reading.isUsable());
        const CompiledStandard compiled = compile(reading.standard);
        EXPECT_FALSE(compiled.readsPeers) << info.fileName().toStdString();
        EXPECT_GE(compiled.items.size(), 40U);
    }
}
} // namespace
} // namespace core
