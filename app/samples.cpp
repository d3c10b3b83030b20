#include "app/samples.h"

#include <QCoreApplication>
#include <QFile>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace app {

namespace {

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

QString contents(const QString &file)
{
    loadSamples();
    QFile open(QStringLiteral(":/samples/") + file);
    return open.open(QIODevice::ReadOnly) ? QString::fromUtf8(open.readAll()) : QString();
}

} // namespace

QString Sample::text() const
{
    return contents(name);
}

QString Sample::machine() const
{
    return name.section(u'.', 0, 0);
}

QString Sample::mockFile() const
{
    return contents(machine() + QStringLiteral(".mocks.json"));
}

QList<Sample> samples()
{
    return {
        {QStringLiteral("processar-pedido.asl.json"), SampleWords::tr("Process an order"),
         SampleWords::tr(
             "Checks the stock, charges and reserves in parallel, retries a busy card service, catches what fails."),
         QStringLiteral(R"({"pedido": 1234, "total": 89.9, "produto": "caneca", "quantidade": 2})")},
        {QStringLiteral("aprovar-reembolso.asl.json"), SampleWords::tr("Approve a refund"),
         SampleWords::tr("Waits for a person's answer with a task token, and gives up after a time-out."),
         QStringLiteral(R"({"pedido": 1234, "valor": 120})")},
        {QStringLiteral("boas-vindas-aluno.asl.json"), SampleWords::tr("Welcome a student"),
         SampleWords::tr("Variables and JSONata expressions, step by step."),
         QStringLiteral(R"({"nome": "Bia Souza", "notas": [7, 9.5, 8]})")},
        {QStringLiteral("corrigir-provas.asl.json"), SampleWords::tr("Mark exam papers"),
         SampleWords::tr("A Map over a list, three at a time, with a Choice inside."),
         QStringLiteral(
             R"({"provas": [{"aluno": "Ana", "acertos": 8}, {"aluno": "Caio", "acertos": 4}, {"aluno": "Bia", "acertos": 10}]})")},
        {QStringLiteral("consultar-status.asl.json"), SampleWords::tr("Poll a job until it is done"),
         SampleWords::tr("A loop of Wait, ask and Choice, in JSONPath."), QStringLiteral(R"({})")},
    };
}

} // namespace app
