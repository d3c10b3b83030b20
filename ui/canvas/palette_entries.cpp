#include "ui/canvas/palette_entries.h"

#include "core/asl/resource.h"
#include "ui/canvas/words.h"

namespace canvas {

namespace {

enum class Place : quint8 {
    MostUsed,
    More,
    Twin, // of a most used one that waits for the job: this one does not
};

struct Call
{
    const char *resource; // what follows arn:aws:states:::
    const char *words; // everyday words, English and Portuguese
    Place place = Place::More;
};

constexpr Call Calls[] = {
    {"lambda:invoke", "function code serverless funcao codigo executar", Place::MostUsed},
    {"dynamodb:putItem", "database table save write banco tabela gravar salvar inserir", Place::MostUsed},
    {"sns:publish", "notify notification topic message email sms notificar notificacao topico aviso mensagem",
     Place::MostUsed},
    {"sqs:sendMessage", "queue message fila mensagem enviar", Place::MostUsed},
    {"ecs:runTask.sync", "container docker fargate job conteiner tarefa", Place::MostUsed},
    {"glue:startJobRun.sync", "etl data spark job dados", Place::MostUsed},
    {"events:putEvents", "event bus eventbridge evento barramento", Place::MostUsed},
    {"states:startExecution.sync:2", "workflow nested child step functions maquina fluxo aninhado filho",
     Place::MostUsed},
    {"aws-sdk:s3:getObject", "file read download bucket arquivo ler baixar", Place::MostUsed},
    {"aws-sdk:s3:putObject", "file write upload bucket arquivo gravar enviar salvar", Place::MostUsed},
    {"http:invoke", "api rest web request endpoint call chamada requisicao", Place::MostUsed},
    {"bedrock:invokeModel", "ai model llm genai prompt ia modelo inteligencia artificial", Place::MostUsed},
    {"bedrockagentcore:invokeHarness", "agent harness ai llm genai agentcore agente ia assistente"},
    {"aws-sdk:bedrockagentcore:invokeAgentRuntime", "agent runtime ai llm genai agentcore agente ia assistente"},
    {"aws-sdk:s3vectors:queryVectors", "vector embedding search similarity rag vetor busca semelhanca"},
    {"aws-sdk:s3vectors:putVectors", "vector embedding index rag vetor indice gravar"},
    {"aws-sdk:s3files:createFileSystem", "file system nfs mount bucket sistema arquivos montar"},
    {"aws-sdk:lambdamicrovms:runMicrovm", "microvm vm sandbox isolated function maquina virtual isolada"},
    {"dynamodb:getItem", "database table read banco tabela ler buscar consultar"},
    {"dynamodb:updateItem", "database table change banco tabela atualizar alterar"},
    {"dynamodb:deleteItem", "database table remove banco tabela apagar excluir remover"},
    {"aws-sdk:dynamodb:query", "database table search banco tabela consultar buscar"},
    {"aws-sdk:dynamodb:scan", "database table list banco tabela listar varrer"},
    {"sqs:sendMessage.waitForTaskToken", "queue callback token human approval fila aprovacao retorno aguardar"},
    {"sns:publish.waitForTaskToken", "notify callback token human approval aprovacao retorno aguardar"},
    {"lambda:invoke.waitForTaskToken", "function callback token human approval funcao aprovacao retorno aguardar"},
    {"aws-sdk:sqs:receiveMessage", "queue read fila ler receber mensagem"},
    {"aws-sdk:sqs:deleteMessage", "queue remove fila apagar mensagem"},
    {"aws-sdk:s3:listObjectsV2", "file list bucket arquivo listar"},
    {"aws-sdk:s3:copyObject", "file copy bucket arquivo copiar"},
    {"aws-sdk:s3:deleteObject", "file remove bucket arquivo apagar excluir"},
    {"aws-sdk:sesv2:sendEmail", "mail email message correio enviar mensagem"},
    {"ecs:runTask", "container docker fargate conteiner tarefa", Place::Twin},
    {"batch:submitJob.sync", "job batch lote processamento"},
    {"athena:startQueryExecution.sync", "sql query data lake consulta dados"},
    {"athena:getQueryResults", "sql query result data consulta resultado dados"},
    {"glue:startJobRun", "etl data spark job dados", Place::Twin},
    {"aws-sdk:glue:startCrawler", "etl data catalog rastreador catalogo dados"},
    {"databrew:startJobRun.sync", "data prepare clean dados preparar limpar"},
    {"elasticmapreduce:createCluster.sync", "spark hadoop big data cluster dados"},
    {"elasticmapreduce:addStep.sync", "spark hadoop big data etapa dados"},
    {"emr-serverless:startJobRun.sync", "spark hive big data dados"},
    {"emr-containers:startJobRun.sync", "spark kubernetes big data dados"},
    {"eks:runJob.sync", "kubernetes container job conteiner"},
    {"eks:call", "kubernetes api"},
    {"sagemaker:createTrainingJob.sync", "machine learning train model aprendizado treinar modelo"},
    {"sagemaker:createTransformJob.sync", "machine learning inference predict aprendizado inferencia prever"},
    {"sagemaker:createProcessingJob.sync", "machine learning data aprendizado dados processamento"},
    {"apigateway:invoke", "api rest http request chamada requisicao"},
    {"codebuild:startBuild.sync", "build compile ci compilar construir"},
    {"mediaconvert:createJob.sync", "video audio transcode converter midia"},
    {"states:startExecution", "workflow nested child step functions maquina fluxo filho", Place::Twin},
    {"aws-sdk:sfn:sendTaskSuccess", "callback token answer responder retorno"},
    {"aws-sdk:rekognition:detectLabels", "image vision photo imagem visao foto"},
    {"aws-sdk:textract:detectDocumentText", "ocr document text documento texto"},
    {"aws-sdk:transcribe:startTranscriptionJob", "speech audio text fala audio texto transcrever"},
    {"aws-sdk:translate:translateText", "language translation idioma traduzir traducao"},
    {"aws-sdk:comprehend:detectSentiment", "text sentiment nlp texto sentimento"},
    {"aws-sdk:polly:synthesizeSpeech", "speech voice audio fala voz"},
    {"aws-sdk:secretsmanager:getSecretValue", "secret password key segredo senha chave"},
    {"aws-sdk:ssm:getParameter", "parameter configuration parametro configuracao"},
    {"aws-sdk:kinesis:putRecord", "stream data fluxo dados"},
    {"aws-sdk:firehose:putRecord", "stream data deliver fluxo dados entregar"},
    {"aws-sdk:cloudwatch:putMetricData", "metric monitor metrica monitorar"},
    {"aws-sdk:ec2:startInstances", "server machine vm servidor maquina ligar"},
    {"aws-sdk:ec2:stopInstances", "server machine vm servidor maquina desligar"},
    {"aws-sdk:rdsdata:executeStatement", "sql database query banco consulta"},
    {"aws-sdk:redshiftdata:executeStatement", "sql warehouse query armazem consulta"},
    {"aws-sdk:scheduler:createSchedule", "timer schedule cron agendar agenda"},
};

struct Flow
{
    asl::StateKind kind;
    const char *words;
};

constexpr Flow FlowKinds[] = {
    {asl::StateKind::Choice, "if condition branch decide switch rule se condicao escolha escolher decisao regra"},
    {asl::StateKind::Parallel, "branches concurrent same time fork paralelo simultaneo ramos concorrente"},
    {asl::StateKind::Map, "loop each iterate list items for repeat laco repetir cada iterar lista itens"},
    {asl::StateKind::Pass, "transform set data nothing passar transformar dados nada"},
    {asl::StateKind::Wait, "delay sleep pause time timer seconds until esperar aguardar espera pausa tempo atraso"},
    {asl::StateKind::Succeed, "end finish ok success stop fim terminar sucesso concluir"},
    {asl::StateKind::Fail, "end error stop abort throw fim erro falha falhar abortar"},
};

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
}

QString actionShown(const asl::Integration &call, Place place)
{
    const QString action = capitalized(call.action);
    if (place == Place::Twin)
        return Words::tr("%1, no waiting").arg(action);
    if (place == Place::MostUsed)
        return action;
    switch (call.pattern) {
    case asl::IntegrationPattern::Sync:
    case asl::IntegrationPattern::Sync2: return action + u" .sync"_qs;
    case asl::IntegrationPattern::WaitForTaskToken: return action + u" .callback"_qs;
    case asl::IntegrationPattern::RequestResponse: break;
    }
    return action;
}

PaletteEntry entryOf(const Call &call)
{
    PaletteEntry entry;
    entry.resource = u"arn:aws:states:::"_qs + QLatin1StringView(call.resource);
    const asl::Integration integration = asl::integrationOf(entry.resource);
    entry.title = theme::serviceName(integration.service);
    entry.detail = actionShown(integration, call.place);
    entry.style = theme::styleOfService(integration.service);
    entry.isMostUsed = call.place == Place::MostUsed;
    entry.words = foldedForSearch(entry.title + u' ' + entry.detail + u' ' + integration.service + u' '
                                  + QLatin1StringView(call.words));
    return entry;
}

PaletteEntry entryOf(const Flow &flow)
{
    PaletteEntry entry;
    entry.kind = flow.kind;
    entry.title = theme::kindName(flow.kind);
    entry.style = theme::styleOfKind(flow.kind);
    entry.words = foldedForSearch(entry.title + u' ' + asl::toString(flow.kind) + u' ' + QLatin1StringView(flow.words));
    return entry;
}

} // namespace

edit::NewState PaletteEntry::newState(asl::QueryLanguage language) const
{
    if (isFlow())
        return edit::templateFor(kind, language);
    const asl::Integration call = asl::integrationOf(resource);
    return edit::templateForResource(title.section(u" /"_qs, 0, 0) + u' ' + capitalized(call.action), resource,
                                     language);
}

std::vector<PaletteEntry> paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const Call &call : Calls)
        entries.push_back(entryOf(call));
    for (const Flow &flow : FlowKinds)
        entries.push_back(entryOf(flow));
    return entries;
}

std::vector<PaletteEntry> kindEntries()
{
    std::vector<PaletteEntry> entries{
        entryOf(Flow{asl::StateKind::Task, "work call service trabalho chamada servico"})};
    for (const Flow &flow : FlowKinds)
        entries.push_back(entryOf(flow));
    return entries;
}

QString foldedForSearch(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            folded += c.toCaseFolded();
    return folded;
}

bool matches(const PaletteEntry &entry, const QString &query)
{
    const QStringList wanted = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    const QString title = foldedForSearch(entry.title + u' ' + entry.detail);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return title.contains(word) || entry.words.startsWith(word) || entry.words.contains(u' ' + word);
    });
}

} // namespace canvas
