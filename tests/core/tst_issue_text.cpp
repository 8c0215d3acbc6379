// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/issue_table.h"
#include "core/parameters/issue_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

std::vector<IssueRow> allRows()
{
    std::vector<IssueRow> rows(errorTable().begin(), errorTable().end());
    rows.insert(rows.end(), warningTable().begin(), warningTable().end());
    return rows;
}

QString text(std::string_view view)
{
    return QString::fromStdString(std::string(view));
}

}  // namespace

class IssueTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsWellWritten_data();
    void everyRowIsWellWritten();
    void codesAreUnique();
    void unknownCode();
    void arguments_data();
    void arguments();
    void filling_data();
    void filling();
    void fixes_data();
    void fixes();
    void sentences();
};

void IssueTextTest::everyRowIsWellWritten_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("torch");
    for (const IssueRow& row : allRows())
        QTest::newRow(std::string(row.code).c_str()) << text(row.sentence.view()) << text(row.torch);
}

/// Plain words: a whole sentence or two, neither loud nor begging, and a PyTorch text that has its type.
void IssueTextTest::everyRowIsWellWritten()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, torch);
    QVERIFY(sentence.size() > 20);
    QVERIFY(sentence.endsWith('.'));
    QVERIFY(!sentence.contains('!'));
    QVERIFY(!sentence.contains("please", Qt::CaseInsensitive));
    QVERIFY(!sentence.contains("iteration", Qt::CaseInsensitive));
    QVERIFY(!sentence.contains("  "));
    static const QRegularExpression type("^(TypeError|ValueError|KeyError|ZeroDivisionError): .");
    QVERIFY(torch.isEmpty() || torch.contains(type));
}

void IssueTextTest::codesAreUnique()
{
    QSet<QString> codes;
    for (const IssueRow& row : allRows())
        codes.insert(text(row.code));
    QCOMPARE(std::size_t(codes.size()), allRows().size());
}

void IssueTextTest::unknownCode()
{
    QVERIFY(issueTemplate("no such code").empty());
    QVERIFY(pytorchSentence({Severity::Error, "no such code", "", {}, {}, true}).empty());
}

void IssueTextTest::arguments_data()
{
    QTest::addColumn<IssueArgument>("argument");
    QTest::addColumn<QString>("text");
    QTest::newRow("int") << IssueArgument(std::int64_t(-3)) << "-3";
    QTest::newRow("large int") << IssueArgument(std::int64_t(1) << 53) << "9007199254740992";
    QTest::newRow("whole float") << IssueArgument(30.0) << "30.0";
    QTest::newRow("small float") << IssueArgument(0.0001) << "0.0001";
    QTest::newRow("smaller float") << IssueArgument(1e-5) << "1e-05";
    QTest::newRow("large float") << IssueArgument(1e22) << "1e+22";
    QTest::newRow("not a number") << IssueArgument(std::numeric_limits<double>::quiet_NaN()) << "nan";
    QTest::newRow("text") << IssueArgument(std::string("CATS %1")) << "CATS %1";
}

void IssueTextTest::arguments()
{
    QFETCH(const IssueArgument, argument);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromStdString(argumentText(argument)), text);
}

void IssueTextTest::filling_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in any order, more than once") << "%2 and %1 and %2" << QStringList{"a", "b"} << "b and a and b";
    QTest::newRow("an argument that looks like a place") << "%1 %2" << QStringList{"%2", "b"} << "%2 b";
    QTest::newRow("a percent sign") << "%1 % of %2%" << QStringList{"99", "x"} << "99 % of x%";
    QTest::newRow("an argument that is not there") << "%1 %3" << QStringList{"a"} << "a %3";
    QTest::newRow("place zero is no place") << "%0" << QStringList{"a"} << "%0";
    QTest::newRow("nothing") << "" << QStringList{} << "";
}

void IssueTextTest::filling()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, expected);
    std::vector<std::string> texts;
    for (const QString& argument : arguments)
        texts.push_back(argument.toStdString());
    QCOMPARE(QString::fromStdString(fill(pattern.toStdString(), texts)), expected);
}

void IssueTextTest::fixes_data()
{
    QTest::addColumn<Fix>("fix");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a number") << Fix{{{"pct_start", 0.2, {}}}} << "Set pct_start to 0.2";
    QTest::newRow("a whole number") << Fix{{{"total_steps", 11.0, {}}}} << "Set total_steps to 11";
    QTest::newRow("a word") << Fix{{{"anneal_strategy", std::string("cos"), {}}}} << "Set anneal_strategy to cos";
    QTest::newRow("a switch") << Fix{{{"cycle_momentum", false, {}}}} << "Turn cycle_momentum off";
    QTest::newRow("a list") << Fix{{{"max_lr", std::vector{0.1, 0.2}, {}}}} << "Set max_lr to 0.1,0.2";
    QTest::newRow("one group") << Fix{{{"max_lr", 0.1, 1}}} << "Set max_lr[1] to 0.1";
    QTest::newRow("nothing") << Fix{{{"total_steps", {}, {}}}} << "Clear total_steps";
    QTest::newRow("two at once") << Fix{{{"base_momentum", 0.85, {}}, {"max_momentum", 0.95, {}}}}
                                 << "Set base_momentum to 0.85 and set max_momentum to 0.95";
}

void IssueTextTest::fixes()
{
    QFETCH(const Fix, fix);
    QFETCH(const QString, sentence);
    QCOMPARE(QString::fromStdString(fixSentence(fix)), sentence);
}

void IssueTextTest::sentences()
{
    Issue issue{Severity::Error, "pct_start-range", "pct_start", {30.0}, {}, true};
    QVERIFY(issueSentence(issue).starts_with("pct_start is 30.0;"));
    QCOMPARE(pytorchSentence(issue), std::string("ValueError: Expected float between 0 and 1 pct_start, but got 30.0"));
    issue.raised = false;
    QVERIFY(pytorchSentence(issue).empty());
}

QTEST_APPLESS_MAIN(IssueTextTest)
#include "tst_issue_text.moc"
