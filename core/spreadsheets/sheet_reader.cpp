// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/spreadsheets/inline_cells.h"
#include "core/spreadsheets/sheet_sink.h"
#include "core/spreadsheets/spreadsheets.h"
#include "core/spreadsheets/zip_listing.h"
#include "core/tables/table_limits.h"

#include <algorithm>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

class Settings : public spreadsheet::iface::import_global_settings
{
public:
    explicit Settings(DateSystem &dates) : m_dates(dates) {}

    void set_origin_date(int year, int, int) override
    {
        m_dates = year == 1904 ? DateSystem::From1904 : DateSystem::From1900;
    }

    void set_default_formula_grammar(spreadsheet::formula_grammar_t grammar) override
    {
        m_grammar = grammar;
    }

    spreadsheet::formula_grammar_t get_default_formula_grammar() const override
    {
        return m_grammar;
    }

    void set_character_set(orcus::character_set_t) override {}

private:
    DateSystem &m_dates;
    spreadsheet::formula_grammar_t m_grammar = spreadsheet::formula_grammar_t::unknown;
};

/// Reads A1 and A1:B2, as formulas and merges name their places; other notations are nowhere.
class Resolver : public spreadsheet::iface::import_reference_resolver
{
public:
    spreadsheet::src_address_t resolve_address(std::string_view address) override
    {
        const CellPlace place = cellPlace(address);
        return {0, place.row, place.column};
    }

    spreadsheet::src_range_t resolve_range(std::string_view range) override
    {
        const std::size_t colon = range.find(':');
        const std::string_view last =
            colon == std::string_view::npos ? range : range.substr(colon + 1);
        return {resolve_address(range.substr(0, colon)), resolve_address(last)};
    }
};

/// What liborcus tells a file's content to.
class Sheets : public spreadsheet::iface::import_factory
{
public:
    Sheets() : m_settings(m_shared.dates) {}

    spreadsheet::iface::import_global_settings *get_global_settings() override
    {
        return &m_settings;
    }

    spreadsheet::iface::import_shared_strings *get_shared_strings() override
    {
        return &m_shared.texts;
    }

    spreadsheet::iface::import_styles *get_styles() override { return &m_shared.formats; }

    spreadsheet::iface::import_reference_resolver *
    get_reference_resolver(spreadsheet::formula_ref_context_t) override
    {
        return &m_resolver;
    }

    spreadsheet::iface::import_sheet *append_sheet(spreadsheet::sheet_t,
                                                   std::string_view name) override
    {
        const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        m_sheets.push_back(std::make_unique<SheetSink>(text, m_shared));
        return m_sheets.back().get();
    }

    spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override
    {
        return find(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }

    spreadsheet::iface::import_sheet *get_sheet(spreadsheet::sheet_t index) override
    {
        const auto at = static_cast<std::size_t>(index);
        return index >= 0 && at < m_sheets.size() ? m_sheets[at].get() : nullptr;
    }

    void finalize() override {}

    SheetSink *find(const QString &name)
    {
        const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                        [&](const auto &sheet) { return sheet->name() == name; });
        return found != m_sheets.end() ? found->get() : nullptr;
    }

    std::vector<Table> finish()
    {
        std::vector<Table> tables;
        for (const auto &sheet : m_sheets)
            tables.push_back(sheet->finish());
        return tables;
    }

private:
    SharedByAllSheets m_shared;
    Settings m_settings;
    Resolver m_resolver;
    std::vector<std::unique_ptr<SheetSink>> m_sheets;
};

/// liborcus throws much that is not its own, often without a word.
template <typename Filter>
void readInto(Sheets &sheets, const QByteArray &content)
{
    try {
        Filter filter(&sheets);
        filter.read_stream({content.constData(), static_cast<std::size_t>(content.size())});
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throw Error(Failure::FileDamaged,
                    u"the spreadsheet cannot be read: "_s + QString::fromUtf8(error.what()));
    }
}

} // namespace

std::vector<Table> readXlsx(const QByteArray &content)
{
    verifyZip(content, listZip(content), mostRawBytes);
    Sheets sheets;
    readInto<orcus::orcus_xlsx>(sheets, content);
    readInlineCells(content,
                    [&](const QString &sheet, const CellPlace &place, const QString &text) {
                        if (SheetSink *sink = sheets.find(sheet))
                            sink->setText(place.row, place.column, text);
                    });
    return sheets.finish();
}

std::vector<Table> readOds(const QByteArray &content)
{
    verifyZip(content, listZip(content), mostRawBytes);
    Sheets sheets;
    readInto<orcus::orcus_ods>(sheets, content);
    std::vector<Table> tables = sheets.finish();
    for (Table &table : tables)
        table.notes.push_back(TableNote::HiddenUnknown);
    return tables;
}

} // namespace core::spreadsheets
