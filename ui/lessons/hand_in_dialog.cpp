// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/hand_in_dialog.h"

#include "ui/controls/framed_edit.h"
#include "ui/lessons/lesson_run.h"
#include "ui/lessons/lesson_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {

HandInDialog::HandInDialog(const LessonRun& run, const QString& name, QWidget* parent)
    : QDialog(parent), m_name(new FramedEdit(this))
{
    constexpr int margin = 16;
    constexpr int width = 420;
    setObjectName(QStringLiteral("handInDialog"));
    setWindowTitle(tr("Hand in the answers"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    const auto answered = std::ranges::count_if(run.records, &PageRecord::answered);
    auto* const what = addLabel(*column, QStringLiteral("handIn.what"), "body");
    setLabel(*what,
             tr("Your answers to this lesson (%n) are saved to a file that you choose, for your teacher. Nothing is "
                "sent anywhere.",
                nullptr, static_cast<int>(answered)));
    auto* const label = new QLabel(tr("Your &name"), this);
    label->setBuddy(m_name);
    column->addSpacing(margin / 2);
    column->addWidget(label);
    m_name->setObjectName(QStringLiteral("handIn.name"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setToolTip(tr("As your teacher knows you. It is remembered for the next lesson."));
    m_name->setText(name);
    column->addWidget(m_name);
    column->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = new QPushButton(tr("Save…"), this);
    m_save->setObjectName(QStringLiteral("handIn.save"));
    m_save->setProperty("role", QStringLiteral("primary"));  // before the box looks at it
    m_save->setToolTip(tr("Asks where the file goes."));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &HandInDialog::refresh);
    column->addWidget(buttons);
    setMinimumWidth(width);
    refresh();
}

QString HandInDialog::name() const
{
    return m_name->text().simplified();
}

void HandInDialog::refresh()
{
    m_save->setEnabled(!name().isEmpty());
}

}  // namespace onecycle::ui
