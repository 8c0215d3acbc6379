// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text_diff.h"

#include <QtTest>

using namespace onecycle;

class TextDiffTest : public QObject {
    Q_OBJECT

private slots:
    /// The expected lines are those of `diff -U1`.
    void lines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString(expected);
        };
        row("equal", "a\nb\n", "a\nb\n", "");
        row("empty", "", "", "");
        row("one line", "a\nb\nc\nd\ne\n", "a\nb\nX\nd\ne\n", " 2b|-3c|+3X| 4d");
        row("added", "a\nb\n", "a\nX\nb\n", " 1a|+2X| 3b");
        row("added at the end", "a\n", "a\nb\n", " 1a|+2b");
        row("removed", "a\nX\nb\n", "a\nb\n", " 1a|-2X| 2b");
        row("removed at the start", "X\na\n", "a\n", "-1X| 1a");
        row("one of equal lines", "a\na\na\n", "a\na\n", " 2a|-3a");
        row("all", "a", "b", "-1a|+1b");
        row("from nothing", "", "a\n", "+1a");
        row("line end", "a\r\nb\n", "a\nb\n", "-1a|+1a| 2b");
        row("no final newline", "a\nb", "a\nc", " 1a|-2b|+2c");
        row("two places", "a\n1\nb\n2\nc\n", "a\n3\nb\n4\nc\n", " 1a|-21|-3b|-42|+23|+3b|+44| 5c");
    }

    void lines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QStringList found;
        for (const DiffLine& line : textDiff(before.toStdString(), after.toStdString(), 1))
            found << QString(" -+").mid(int(line.kind), 1) + QString::number(line.line) +
                         QString::fromStdString(line.text);
        QCOMPARE(found.join('|'), expected);
    }
};

QTEST_APPLESS_MAIN(TextDiffTest)
#include "tst_text_diff.moc"
