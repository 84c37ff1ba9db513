// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/document/standard_reader.h"
#include "core/sample/sample_standards.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

/// The village's sample standard with its first part put in again and again, under other ids.
core::Json standardOf(std::size_t items)
{
    QFile file(u":/sample/standards/village.json"_s);
    file.open(QIODevice::ReadOnly);
    core::Json root = core::parseJson(file.readAll()).root;
    core::Json &parts = *core::findMember(root, "parts");
    const core::Json part = parts.elements.front();
    std::size_t count = 61;
    for (int copy = 0; count < items; ++copy) {
        core::Json again = part;
        for (core::Json &section : core::findMember(again, "sections")->elements) {
            const QString tail = u'-' + QString::number(copy);
            const auto rename = [&tail](core::Json &object) {
                core::setMember(object, "id", core::jsonText(object.find("id")->string() + tail));
            };
            rename(section);
            for (core::Json &item : core::findMember(section, "items")->elements) {
                rename(item);
                ++count;
            }
        }
        parts.elements.push_back(again);
    }
    return root;
}

/// What an editor does with each key: read the document again and check it. Goal: 8 ms for 200
/// items.
void readAndCheck(benchmark::State &state)
{
    const core::Json root = standardOf(static_cast<std::size_t>(state.range(0)));
    std::size_t found = 0;
    for (auto _ : state) {
        core::UncheckedStandard reading = core::readUnchecked(root);
        found += core::checked(reading).size();
    }
    benchmark::DoNotOptimize(found);
}

/// The same from bytes, as a file is opened.
void parseReadAndCheck(benchmark::State &state)
{
    const QByteArray bytes =
        core::indentedJson(standardOf(static_cast<std::size_t>(state.range(0))));
    std::size_t found = 0;
    for (auto _ : state)
        found += core::readStandard(bytes).findings.size();
    benchmark::DoNotOptimize(found);
}

} // namespace

BENCHMARK(readAndCheck)->Arg(200)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(parseReadAndCheck)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
