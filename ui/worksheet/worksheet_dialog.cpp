// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheet/worksheet_dialog.h"

#include "core/lessons/worksheet.h"
#include "ui/controls/number_box.h"
#include "ui/controls/switch_button.h"
#include "ui/text/translate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double mostSeed = 4294967295.0;

bool isUsable(const NumberBox& box, double most)
{
    const auto number = box.isReadable() ? box.number() : std::nullopt;
    return number && *number >= 1 && *number <= most && *number == std::floor(*number);
}

}  // namespace

WorksheetDialog::WorksheetDialog(const Lesson& lesson, QWidget* parent)
    : QDialog(parent),
      m_lesson(lesson),
      m_key(new SwitchButton(this)),
      m_what(new QLabel(this)),
      m_leftOut(new QLabel(this))
{
    constexpr int margin = 16;
    constexpr int width = 440;
    setObjectName(QStringLiteral("worksheetDialog"));
    setWindowTitle(tr("Worksheet of “%1”").arg(fromUtf8(lesson.title)));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    m_students = addNumber("worksheet.students", tr("Students"), tr("A sheet for each, with numbers of its own."), 1,
                           mostStudents);
    m_seed = addNumber("worksheet.seed", tr("Seed"),
                       tr("The same number gives the same sheets again; each further student has the next one."), 1,
                       mostSeed);
    auto* const row = new QHBoxLayout;
    auto* const label = new QLabel(tr("With the key"), this);
    m_key->setObjectName(QStringLiteral("worksheet.key"));
    m_key->setAccessibleName(label->text());
    m_key->setToolTip(tr("The answers, on pages of their own behind all sheets."));
    m_key->setChecked(true);
    label->setBuddy(m_key);
    row->addWidget(label, 1);
    row->addWidget(m_key);
    column->addLayout(row);
    column->addSpacing(margin / 2);
    m_what->setObjectName(QStringLiteral("worksheet.what"));
    m_leftOut->setObjectName(QStringLiteral("worksheet.leftOut"));
    for (QLabel* const text : {m_what, m_leftOut}) {
        text->setProperty("role", QStringLiteral("muted"));
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = new QPushButton(tr("Save the PDF…"), this);
    m_save->setObjectName(QStringLiteral("worksheet.save"));
    m_save->setProperty("role", QStringLiteral("primary"));  // before the box looks at it
    m_save->setToolTip(tr("Asks where the file goes."));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_key, &QCheckBox::toggled, this, &WorksheetDialog::refresh);
    column->addWidget(buttons);
    setMinimumWidth(width);
    refresh();
}

NumberBox* WorksheetDialog::addNumber(const char* name, const QString& text, const QString& tip, double start,
                                      double most)
{
    auto* const box = new NumberBox({false, {Scale::Linear, true, {1, most}}}, this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    box->setToolTip(tip);
    box->setNumber(start);
    auto* const label = new QLabel(text, this);
    label->setBuddy(box);
    auto* const row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(box);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(box, &QLineEdit::textChanged, this, &WorksheetDialog::refresh);
    return box;
}

WorksheetOrder WorksheetDialog::order() const
{
    return {static_cast<std::uint64_t>(m_seed->number().value_or(1)),
            static_cast<int>(m_students->number().value_or(1)), m_key->isChecked()};
}

void WorksheetDialog::refresh()
{
    if (!m_save)
        return;
    const bool students = isUsable(*m_students, mostStudents);
    const bool seed = isUsable(*m_seed, mostSeed);
    if (!students || !seed) {
        m_save->setEnabled(false);
        m_leftOut->hide();
        return m_what->setText(students ? tr("Write a whole number from 1 on as the seed.")
                                        : tr("Write the number of students, from 1 to %1.").arg(mostStudents));
    }
    const Worksheet sheet = makeWorksheet(m_lesson, order().seed);
    m_save->setEnabled(!sheet.items.empty());
    const auto count = static_cast<int>(sheet.items.size());
    m_what->setText(count == 0 ? tr("This lesson has nothing that can be asked on paper.")
                               : tr("Tasks on each sheet: %1.").arg(count));
    QStringList leftOut;
    for (const LeftOut& page : sheet.leftOut)
        leftOut += tr("“%1” is left out: %2").arg(fromUtf8(page.title), translated(page.reason));
    m_leftOut->setText(leftOut.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!leftOut.isEmpty());
}

}  // namespace onecycle::ui
