// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/numbers_dialog.h"

#include "core/export/step_table.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/text/number_text.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

enum Steps { AllSteps, EveryNth, EpochSteps };

/// Bytes of a row on the average, of the first block of the table.
double rowSize(const Exporter& exporter, const ExportInput& input)
{
    std::size_t bytes = 0;
    std::ptrdiff_t rows = 0;
    int parts = 0;
    exporter.write(input, [&](std::string_view text) {
        bytes += text.size();
        rows += std::ranges::count(text, '\n');
        return ++parts < 2;  // the head, and a block
    });
    return static_cast<double>(bytes) / static_cast<double>(std::max<std::ptrdiff_t>(rows, 1));
}

}  // namespace

NumbersDialog::NumbersDialog(const Snapshot& snapshot, QWidget* parent)
    : QDialog(parent),
      m_snapshot(snapshot),
      m_format(new ChoiceBox(this)),
      m_steps(new QButtonGroup(this)),
      m_every(new NumberBox({false, {Scale::Linear, true, {1, 9007199254740992.0}}}, this)),
      m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("numbersDialog"));
    setWindowTitle(tr("Export the numbers"));
    for (const Exporter& exporter : exporters())
        if (exporter.table) {
            m_tables.push_back(&exporter);
            m_format->addItem(translated(exporter.label));
        }
    m_format->setObjectName(QStringLiteral("numbers.format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("A table for a spreadsheet, or the configuration and the steps for a program."));
    m_every->setObjectName(QStringLiteral("numbers.every"));
    m_every->setAccessibleName(tr("Steps between the rows"));
    m_every->setToolTip(tr("A row at step 0 and at every multiple of this number, and the last step."));
    m_every->setNumber(10);
    m_size->setObjectName(QStringLiteral("numbers.size"));
    m_size->setProperty("role", QStringLiteral("muted"));
    layOut();
    connect(m_steps, &QButtonGroup::idToggled, this, &NumbersDialog::refresh);
    connect(m_every, &NumberBox::numberEdited, this, [this] { m_steps->button(EveryNth)->setChecked(true); });
    connect(m_every, &QLineEdit::textChanged, this, &NumbersDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &NumbersDialog::refresh);
    refresh();
}

QAbstractButton* NumbersDialog::addChoice(int id, const QString& text, const char* key, const QString& help)
{
    auto* const button = new QRadioButton(text, this);
    button->setObjectName(QStringLiteral("numbers.") + QLatin1String(key));
    button->setToolTip(help);
    m_steps->addButton(button, id);
    return button;
}

void NumbersDialog::layOut()
{
    constexpr int margin = 16;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_format);
    column->addSpacing(margin / 2);
    auto* const all = addChoice(AllSteps, tr("Every step"), "all", tr("A row for each step of the run."));
    all->setChecked(true);
    column->addWidget(all);
    auto* const line = new QHBoxLayout;
    line->addWidget(addChoice(EveryNth, tr("One step in"), "nth", m_every->toolTip()));
    line->addWidget(m_every, 1);
    column->addLayout(line);
    auto* const epochs = addChoice(EpochSteps, tr("The steps of the epochs"), "epochs",
                                   tr("The first step of each epoch, and the last step. It needs steps_per_epoch."));
    epochs->setEnabled(stepInterval({true, 1}, m_snapshot.config()).has_value());
    column->addWidget(epochs);
    column->addSpacing(margin / 2);
    column->addWidget(m_size);
    column->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const write = new QPushButton(tr("Export…"), this);
    write->setObjectName(QStringLiteral("numbers.export"));
    write->setProperty("role", QStringLiteral("primary"));  // before the box looks at it
    write->setToolTip(tr("Writes the table to a file."));
    buttons->addButton(write, QDialogButtonBox::AcceptRole);
    m_export = write;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(380);
}

const Exporter& NumbersDialog::exporter() const
{
    return *m_tables[static_cast<std::size_t>(m_format->currentIndex())];
}

std::optional<std::int64_t> NumbersDialog::interval() const
{
    StepChoice choice;
    choice.epochs = m_steps->checkedId() == EpochSteps;
    if (m_steps->checkedId() == EveryNth) {
        const auto number = m_every->isReadable() ? m_every->number() : std::nullopt;
        const auto typed = number ? stepChoice(toUtf8(exactText(*number))) : std::nullopt;
        if (!typed)
            return std::nullopt;
        choice = *typed;
    }
    return stepInterval(choice, m_snapshot.config());
}

double NumbersDialog::rows() const
{
    return rowCount(*m_snapshot.schedule, interval().value_or(1));
}

double NumbersDialog::bytes() const
{
    const ExportInput input{m_snapshot.config(), *m_snapshot.schedule, m_snapshot.view, {}, interval().value_or(1)};
    return rows() * rowSize(exporter(), input);
}

void NumbersDialog::refresh()
{
    const bool chosen = interval().has_value();
    if (chosen)
        m_size->setText(
            tr("%1 rows, about %2")
                .arg(readableCount(rows()), QLocale::c().formattedDataSize(static_cast<qint64>(std::min(bytes(), 1e18)),
                                                                           1, QLocale::DataSizeSIFormat)));
    else
        m_size->setText(tr("Write a whole number from 1 on."));
    m_export->setEnabled(chosen);
}

}  // namespace onecycle::ui
