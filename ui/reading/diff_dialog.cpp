// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/diff_dialog.h"

#include "core/formats/text_diff.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

/// The sign before the line, and what it stands on: never colour alone.
QString shown(const DiffLine& line)
{
    const char* const sign = line.kind == DiffLine::Kind::Added     ? "+ "
                             : line.kind == DiffLine::Kind::Removed ? "− "
                                                                    : "  ";
    return QString::fromUtf8(sign) + fromUtf8(line.text);
}

void colour(QTextDocument& document, const std::vector<DiffLine>& lines, const Theme& theme)
{
    QTextCursor cursor(&document);
    for (const DiffLine& line : lines) {
        QTextBlockFormat format;
        if (line.kind == DiffLine::Kind::Removed)
            format.setBackground(theme.errorGround);
        if (line.kind == DiffLine::Kind::Added)
            format.setBackground(theme.selected);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::NextBlock);
    }
}

}  // namespace

DiffDialog::DiffDialog(const QString& path, const std::string& before, const std::string& after, QWidget* parent)
    : QDialog(parent)
{
    constexpr int margin = 16;
    constexpr double codePixels = 12;
    setObjectName(QStringLiteral("diffDialog"));
    setWindowTitle(tr("Save the schedule to %1").arg(QFileInfo(path).fileName()));
    resize(640, 420);
    auto* const title = new QLabel(tr("These lines change in %1; all others stay as they are.").arg(path), this);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    auto* const text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("diff.text"));
    text->setAccessibleName(tr("What changes"));
    text->setToolTip(tr("Lines with a minus go, lines with a plus come."));
    text->setProperty("role", QStringLiteral("code"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setFont(monoFont(codePixels));
    const std::vector<DiffLine> lines = textDiff(before, after);
    QStringList all;
    for (const DiffLine& line : lines)
        all += shown(line);
    text->setPlainText(all.join(QLatin1Char('\n')));
    colour(*text->document(), lines, themeOf(palette()));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("diff.save"));
    save->setProperty("role", QStringLiteral("primary"));
    save->setToolTip(tr("Writes the file with these lines changed."));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(title);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

}  // namespace onecycle::ui
