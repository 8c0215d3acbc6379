// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/phase_table.h"
#include "ui/table/step_copy.h"
#include "ui/table/step_table.h"
#include "ui/table/table_panel.h"
#include "ui/text/number_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace onecycle::ui {

void TablePanel::copyPhases()
{
    catchUp();
    if (!m_snapshot.buildable)
        return;
    QGuiApplication::clipboard()->setText(copiedPhases(m_phases->phases()));
    note(tr("The numbers of the phases are copied."));
}

void TablePanel::copyRows()
{
    catchUp();
    if (!m_snapshot.buildable)
        return;
    std::optional<RowRange> range = m_steps->selection();
    if (!range && m_steps->currentRow())
        range = RowRange{*m_steps->currentRow(), *m_steps->currentRow()};
    if (!range)
        return note(tr("No row is selected; click one, and with Shift another, to copy those between them."));
    const QString count = readableCount(static_cast<double>(range->count()));
    if (range->count() > mostCopiedRows)
        return note(
            tr("%1 rows are selected, and at most %2 can be copied; “onecycle export --to csv” writes all steps "
               "to a file.")
                .arg(count, readableCount(static_cast<double>(mostCopiedRows))));
    QGuiApplication::clipboard()->setText(copiedSteps(m_steps->rows(), range->first, range->last));
    note(range->count() == 1 ? tr("1 row is copied.") : tr("%1 rows are copied.").arg(count));
}

}  // namespace onecycle::ui
