<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar arquivos &amp;ocultos</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta superior</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Arquivo não encontrado.
Verifique se o nome do arquivo está correto.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Made up for this rehearsal</source>
        <translation>Inventado para este ensaio</translation>
    </message>
</context>
<context>
    <name>answers::AnswerEntry</name>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primeira chamada</translation>
    </message>
    <message>
        <source>from call </source>
        <translation>da chamada </translation>
    </message>
    <message>
        <source>on, always</source>
        <translation>em diante, sempre</translation>
    </message>
    <message>
        <source>to call </source>
        <translation>até a chamada </translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última chamada</translation>
    </message>
</context>
<context>
    <name>answers::AnswerForm</name>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Falhar</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nunca responder</translation>
    </message>
    <message>
        <source>Fail, then succeed</source>
        <translation>Falhar e depois dar certo</translation>
    </message>
    <message>
        <source>The answer, as JSON</source>
        <translation>A resposta, em JSON</translation>
    </message>
    <message>
        <source>Error name, such as States.TaskFailed</source>
        <translation>Nome do erro, como States.TaskFailed</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Nome do erro</translation>
    </message>
    <message>
        <source>Cause, in words</source>
        <translation>Causa, em palavras</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>times, with</source>
        <translation>vezes, com</translation>
    </message>
    <message>
        <source>How many calls fail</source>
        <translation>Quantas chamadas falham</translation>
    </message>
    <message>
        <source>and then returns</source>
        <translation>e depois devolve</translation>
    </message>
    <message>
        <source>Its own time-out or heartbeat decides, on the virtual clock.</source>
        <translation>O tempo limite ou o heartbeat da própria tarefa decide, no relógio virtual.</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the answer takes, in seconds</source>
        <translation>Quanto a resposta demora, em segundos</translation>
    </message>
    <message>
        <source>Success sends this output</source>
        <translation>Sucesso envia esta saída</translation>
    </message>
    <message>
        <source>Failure sends this error</source>
        <translation>Falha envia este erro</translation>
    </message>
</context>
<context>
    <name>answers::AnswerList</name>
    <message>
        <source>Add an answer</source>
        <translation>Adicionar uma resposta</translation>
    </message>
    <message>
        <source>Nothing is said yet of what it answers: a run asks.</source>
        <translation>Ainda não há respostas para esta tarefa: a execução pergunta.</translation>
    </message>
    <message>
        <source>What it answers in a run. Where several fit a call, the lowest counts.</source>
        <translation>O que ela responde em uma execução. Se várias servem para a mesma chamada, vale a de baixo.</translation>
    </message>
</context>
<context>
    <name>answers::BindingForm</name>
    <message>
        <source>Only for some calls…</source>
        <translation>Só para algumas chamadas…</translation>
    </message>
    <message>
        <source>every item; or 3, or 2-5</source>
        <translation>todo item; ou 3, ou 2-5</translation>
    </message>
    <message>
        <source>Items of the Map that it is for</source>
        <translation>Itens do Map para os quais vale</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>JSONata over $states.input, $states.context and the variables: the answer is for calls where it is true</source>
        <translation>JSONata sobre $states.input, $states.context e as variáveis: a resposta vale para as chamadas em que isto é verdadeiro</translation>
    </message>
    <message>
        <source>Condition on the input</source>
        <translation>Condição sobre a entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Write the number of an item, such as 3, or a range, such as 2-5.</source>
        <translation>Escreva o número de um item, como 3, ou um intervalo, como 2-5.</translation>
    </message>
</context>
<context>
    <name>answers::JsonEntry</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
</context>
<context>
    <name>answers::Words</name>
    <message>
        <source>Return its usual answer</source>
        <translation>Devolver a resposta de costume</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Falhar</translation>
    </message>
    <message>
        <source>Fail, then succeed</source>
        <translation>Falhar e depois dar certo</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Nunca responder</translation>
    </message>
    <message>
        <source>Take long</source>
        <translation>Demorar</translation>
    </message>
    <message>
        <source>Once, with %1</source>
        <translation>Uma vez, com %1</translation>
    </message>
    <message>
        <source>%1 times, with %2</source>
        <translation>%1 vezes, com %2</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Edit the answers…</source>
        <translation>Editar as respostas…</translation>
    </message>
    <message>
        <source>No answers: ask</source>
        <translation>Sem respostas: perguntar</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Toda chamada</translation>
    </message>
    <message>
        <source>From call %1 on</source>
        <translation>Da chamada %1 em diante</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Chamada %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2</source>
        <translation>Chamadas %1 a %2</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nunca responde</translation>
    </message>
    <message>
        <source>throws %1</source>
        <translation>falha com %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>devolve %1</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>depois de %1 s</translation>
    </message>
    <message>
        <source>, item %1</source>
        <translation>, item %1</translation>
    </message>
    <message>
        <source>, items %1 to %2</source>
        <translation>, itens %1 a %2</translation>
    </message>
    <message>
        <source>, when %1</source>
        <translation>, quando %1</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Batuta met a fault of its own; what was asked for last may be undone. Please report it: %1</source>
        <translation>O Batuta encontrou uma falha própria; o último pedido pode não ter sido feito. Por favor, relate: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Não há memória suficiente para isto.</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>Welcome page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>&amp;New workflow</source>
        <translation>&amp;Novo fluxo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close workflow</source>
        <translation>&amp;Fechar o fluxo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Drawing as SVG…</source>
        <translation>Desenho em SVG…</translation>
    </message>
    <message>
        <source>Drawing as PNG…</source>
        <translation>Desenho em PNG…</translation>
    </message>
    <message>
        <source>Drawing as PDF…</source>
        <translation>Desenho em PDF…</translation>
    </message>
    <message>
        <source>Copy of the definition…</source>
        <translation>Cópia da definição…</translation>
    </message>
    <message>
        <source>Execution history as JSON…</source>
        <translation>Histórico da execução em JSON…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>L&amp;ocalizar no texto…</translation>
    </message>
    <message>
        <source>R&amp;eplace in the text…</source>
        <translation>Su&amp;bstituir no texto…</translation>
    </message>
    <message>
        <source>For&amp;mat the text</source>
        <translation>For&amp;matar o texto</translation>
    </message>
    <message>
        <source>Find a state or command…</source>
        <translation>Localizar um estado ou comando…</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Fit the drawing</source>
        <translation>A&amp;justar o desenho</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>&amp;Centre the selection</source>
        <translation>&amp;Centralizar a seleção</translation>
    </message>
    <message>
        <source>&amp;Draw from left to right</source>
        <translation>Desenhar da &amp;esquerda para a direita</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Paleta</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspetor</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulador</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>Panel &amp;titles, to move them</source>
        <translation>&amp;Títulos dos painéis, para movê-los</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Avançar um pa&amp;sso</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Voltar &amp;um passo</translation>
    </message>
    <message>
        <source>To the &amp;end of the state</source>
        <translation>Avançar até o &amp;fim do estado</translation>
    </message>
    <message>
        <source>Back to the s&amp;tart</source>
        <translation>Voltar ao &amp;início</translation>
    </message>
    <message>
        <source>&amp;Run to the end</source>
        <translation>E&amp;xecutar até o fim</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Sair da simulação</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>Pon&amp;to de parada</translation>
    </message>
    <message>
        <source>Open a &amp;mock file…</source>
        <translation>Abrir um arquivo de &amp;mocks…</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Pró&amp;ximo problema</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Batuta</source>
        <translation>&amp;Sobre o Batuta</translation>
    </message>
    <message>
        <source>Convert to &amp;JSONata…</source>
        <translation>Converter para &amp;JSONata…</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>Ne&amp;xt workflow</source>
        <translation>Pró&amp;ximo fluxo</translation>
    </message>
    <message>
        <source>Pre&amp;vious workflow</source>
        <translation>Fluxo an&amp;terior</translation>
    </message>
    <message>
        <source>Open execution &amp;history…</source>
        <translation>Abrir &amp;histórico de execução…</translation>
    </message>
    <message>
        <source>&amp;Into the next state</source>
        <translation>&amp;Entrar no próximo estado</translation>
    </message>
    <message>
        <source>&amp;Out of the branch or round</source>
        <translation>Sair &amp;do ramo ou da iteração</translation>
    </message>
    <message>
        <source>Back to the pre&amp;vious state</source>
        <translation>Voltar ao estado &amp;anterior</translation>
    </message>
    <message>
        <source>Back to where the state be&amp;gan</source>
        <translation>Voltar ao &amp;começo do estado</translation>
    </message>
    <message>
        <source>Back to &amp;where the branch or round began</source>
        <translation>Voltar ao começo do &amp;ramo ou da iteração</translation>
    </message>
    <message>
        <source>Run to the selecte&amp;d state</source>
        <translation>Executar até o estado se&amp;lecionado</translation>
    </message>
    <message>
        <source>Run to event n&amp;umber…</source>
        <translation>Executar até o evento n&amp;úmero…</translation>
    </message>
    <message>
        <source>Select the state to run to.</source>
        <translation>Selecione o estado até onde executar.</translation>
    </message>
    <message>
        <source>Breakpoints on errors and &amp;conditions…</source>
        <translation>Po&amp;ntos de parada em erros e condições…</translation>
    </message>
    <message>
        <source>Redrive the ru&amp;n</source>
        <translation>Retomar a execução (redri&amp;ve)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>&amp;Abrir uma lição…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lição</translation>
    </message>
    <message>
        <source>To the ne&amp;xt panel</source>
        <translation>Ir ao painel se&amp;guinte</translation>
    </message>
    <message>
        <source>To the pre&amp;vious panel</source>
        <translation>Ir ao painel anteri&amp;or</translation>
    </message>
    <message>
        <source>Go on otherwise &amp;from here…</source>
        <translation>Seguir por outro caminho da&amp;qui…</translation>
    </message>
    <message>
        <source>Keep t&amp;he run as a test case</source>
        <translation>&amp;Guardar a execução como caso de teste</translation>
    </message>
    <message>
        <source>Run a&amp;ll test cases</source>
        <translation>Executar t&amp;odos os casos de teste</translation>
    </message>
    <message>
        <source>Test c&amp;ases and coverage</source>
        <translation>Casos de teste e co&amp;bertura</translation>
    </message>
    <message>
        <source>Run as a page…</source>
        <translation>Execução como página…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>Predict what comes ne&amp;xt</source>
        <translation>Prever antes de ol&amp;har</translation>
    </message>
    <message>
        <source>Hand-in folder…</source>
        <translation>Pasta de entrega…</translation>
    </message>
    <message>
        <source>&amp;New lesson…</source>
        <translation>&amp;Nova lição…</translation>
    </message>
    <message>
        <source>&amp;Edit a lesson…</source>
        <translation>&amp;Editar uma lição…</translation>
    </message>
    <message>
        <source>Pr&amp;esent on the whole screen</source>
        <translation>Apresentar em tela c&amp;heia</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>The &amp;saved version</source>
        <translation>A versão &amp;salva</translation>
    </message>
    <message>
        <source>The version last &amp;committed in Git</source>
        <translation>A versão do último &amp;commit no Git</translation>
    </message>
    <message>
        <source>&amp;Publish to AWS…</source>
        <translation>&amp;Publicar na AWS…</translation>
    </message>
    <message>
        <source>&amp;Start an execution on AWS…</source>
        <translation>&amp;Iniciar uma execução na AWS…</translation>
    </message>
    <message>
        <source>&amp;Follow an execution on AWS…</source>
        <translation>&amp;Acompanhar uma execução na AWS…</translation>
    </message>
    <message>
        <source>F&amp;etch a history from AWS…</source>
        <translation>&amp;Buscar um histórico na AWS…</translation>
    </message>
    <message>
        <source>&amp;Redrive an execution on AWS…</source>
        <translation>&amp;Retomar uma execução na AWS (redrive)…</translation>
    </message>
    <message>
        <source>&amp;Try this state with AWS…</source>
        <translation>&amp;Testar este estado com a AWS…</translation>
    </message>
    <message>
        <source>&amp;Check with AWS…</source>
        <translation>&amp;Conferir com a AWS…</translation>
    </message>
    <message>
        <source>For a deployment tool…</source>
        <translation>Para uma ferramenta de implantação…</translation>
    </message>
    <message>
        <source>Drawing as Mermaid…</source>
        <translation>Desenho em Mermaid…</translation>
    </message>
    <message>
        <source>Drawing as DOT…</source>
        <translation>Desenho em DOT…</translation>
    </message>
    <message>
        <source>States as Markdown…</source>
        <translation>Estados em Markdown…</translation>
    </message>
    <message>
        <source>&amp;PNG picture</source>
        <translation>Imagem &amp;PNG</translation>
    </message>
    <message>
        <source>&amp;SVG picture</source>
        <translation>Imagem &amp;SVG</translation>
    </message>
    <message>
        <source>P&amp;DF page</source>
        <translation>Página P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Mermaid</source>
        <translation>&amp;Mermaid</translation>
    </message>
    <message>
        <source>D&amp;OT</source>
        <translation>D&amp;OT</translation>
    </message>
    <message>
        <source>States as Mar&amp;kdown</source>
        <translation>Estados em Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Escuro, alto contraste</translation>
    </message>
    <message>
        <source>Comments on the dra&amp;wing</source>
        <translation>Comentários &amp;visíveis no desenho</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Estr&amp;utura do fluxo</translation>
    </message>
    <message>
        <source>Back to the last state</source>
        <translation>Voltar ao estado anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>&amp;Zoom na seleção</translation>
    </message>
</context>
<context>
    <name>app::CaseKeeping</name>
    <message>
        <source>Make a case from this run</source>
        <translation>Fazer um caso desta execução</translation>
    </message>
    <message>
        <source>such as: the card is declined</source>
        <translation>por exemplo: o cartão é recusado</translation>
    </message>
    <message>
        <source>Students see it</source>
        <translation>Os alunos veem</translation>
    </message>
    <message>
        <source>Hidden: only the checks know it</source>
        <translation>Oculto: só a correção conhece</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Adicionar o caso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>app::ChildWorkflow</name>
    <message>
        <source>A file for the workflow of these states</source>
        <translation>Um arquivo para o fluxo destes estados</translation>
    </message>
    <message>
        <source>Workflows (*.asl.json *.json)</source>
        <translation>Fluxos (*.asl.json *.json)</translation>
    </message>
    <message>
        <source>Extract to %1</source>
        <translation>Extrair para %1</translation>
    </message>
    <message>
        <source>The workflow that “%1” starts</source>
        <translation>O fluxo que “%1” inicia</translation>
    </message>
    <message>
        <source>Workflows (*.json *.yaml *.yml)</source>
        <translation>Fluxos (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring %1 in here</source>
        <translation>Trazer %1 para cá</translation>
    </message>
</context>
<context>
    <name>app::CloudDialog</name>
    <message>
        <source>The line that is run</source>
        <translation>A linha que é executada</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>as the AWS CLI has it</source>
        <translation>o que a AWS CLI tiver</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL do endpoint</translation>
    </message>
    <message>
        <source>only for an emulator</source>
        <translation>só para um emulador</translation>
    </message>
    <message>
        <source>Co&amp;py the line</source>
        <translation>Co&amp;piar a linha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for AWS…</source>
        <translation>Esperando a AWS…</translation>
    </message>
</context>
<context>
    <name>app::CommittedVersion</name>
    <message>
        <source>Git could not be started.</source>
        <translation>Não foi possível iniciar o Git.</translation>
    </message>
    <message>
        <source>Git did not answer in time.</source>
        <translation>O Git não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The last commit has no %1, or it is not in a Git work tree.</source>
        <translation>O último commit não tem %1, ou o arquivo não está em um repositório Git.</translation>
    </message>
    <message>
        <source>%1 is too large in the last commit.</source>
        <translation>%1 é grande demais no último commit.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Not compared: %1:%2</source>
        <translation>Não comparado: %1:%2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Workflows (*.json *.asl *.yaml *.yml);;All files (*)</source>
        <translation>Fluxos de trabalho (*.json *.asl *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This workflow is in no file yet, so there is no other version of it.</source>
        <translation>Este fluxo de trabalho ainda não está em um arquivo, então não há outra versão dele.</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, salvo</translation>
    </message>
    <message>
        <source>%1, committed</source>
        <translation>%1, do último commit</translation>
    </message>
</context>
<context>
    <name>app::Conversion</name>
    <message>
        <source>Not compared by a run: %1 has no mocked answer yet.</source>
        <translation>Não comparado numa execução: %1 ainda não tem resposta simulada.</translation>
    </message>
    <message>
        <source>Tried on the simulator&apos;s input: both versions end with %1.</source>
        <translation>Testado com a entrada do simulador: as duas versões terminam em %1.</translation>
    </message>
    <message>
        <source>Tried on the simulator&apos;s input: this version ends with %1, the new one with %2.</source>
        <translation>Testado com a entrada do simulador: esta versão termina em %1; a nova, em %2.</translation>
    </message>
    <message>
        <source>Not compared by a run: %1</source>
        <translation>Não foi possível comparar executando: %1</translation>
    </message>
</context>
<context>
    <name>app::ConversionDialog</name>
    <message>
        <source>In JSONPath</source>
        <translation>Em JSONPath</translation>
    </message>
    <message>
        <source>In JSONata</source>
        <translation>Em JSONata</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>Converter para JSONata</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Para conferir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Só “%1”</translation>
    </message>
    <message>
        <source>Nothing here is in JSONPath.</source>
        <translation>Nada aqui está em JSONPath.</translation>
    </message>
    <message>
        <source>All of it means the same in JSONata.</source>
        <translation>Tudo tem o mesmo significado em JSONata.</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) to check: there the two languages may differ.</source>
        <translation>
            <numerusform>%n ponto para conferir: ali as duas linguagens podem diferir.</numerusform>
            <numerusform>%n pontos para conferir: ali as duas linguagens podem diferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying both versions…</source>
        <translation>Testando as duas versões…</translation>
    </message>
</context>
<context>
    <name>app::Copying</name>
    <message>
        <source>Copied as %1</source>
        <translation>Copiado como %1</translation>
    </message>
</context>
<context>
    <name>app::DeploymentDialog</name>
    <message>
        <source>What you still have to know</source>
        <translation>O que ainda depende de você</translation>
    </message>
    <message>
        <source>Export for a deployment tool</source>
        <translation>Exportar para uma ferramenta de implantação</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Arquivos que serão gravados</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Gravar os arquivos</translation>
    </message>
    <message>
        <source>The text is broken: the list of problems tells where.</source>
        <translation>O texto está quebrado: a lista de problemas diz onde.</translation>
    </message>
    <message>
        <source>What ${%1} stands for: it becomes a parameter without a default. A value in the simulator&apos;s list of placeholders becomes its default.</source>
        <translation>O que ${%1} representa: vira um parâmetro sem valor padrão. Um valor na lista de marcadores do simulador passa a ser o padrão.</translation>
    </message>
    <message>
        <source>The ARN of the role: it becomes a parameter without a default.</source>
        <translation>O ARN da role: vira um parâmetro sem valor padrão.</translation>
    </message>
    <message>
        <source>The role may do more than one would wish for %1: only a run knows on what. Comments in the template say where.</source>
        <translation>A role permite mais do que se gostaria para %1: só a execução sabe sobre quais recursos. Comentários no modelo dizem onde.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 não é uma pasta.</translation>
    </message>
    <message>
        <source>%1 is open here: choose another folder.</source>
        <translation>%1 está aberto aqui: escolha outra pasta.</translation>
    </message>
    <message>
        <source>These files are there already and say something else. Replace them?</source>
        <translation>Estes arquivos já existem e dizem outra coisa. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written in %1</source>
        <translation>
            <numerusform>%n arquivo gravado em %1</numerusform>
            <numerusform>%n arquivos gravados em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeploymentForm</name>
    <message>
        <source>Deployment tool</source>
        <translation>Ferramenta de implantação</translation>
    </message>
    <message>
        <source>Name of the state machine</source>
        <translation>Nome da máquina de estados</translation>
    </message>
    <message>
        <source>The test cases, too, beside the definition</source>
        <translation>Também os casos de teste, ao lado da definição</translation>
    </message>
    <message>
        <source>Folder, made where it is not there</source>
        <translation>Pasta, criada se não existir</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Onde gravar os arquivos</translation>
    </message>
</context>
<context>
    <name>app::Difference</name>
    <message>
        <source>Both are the same workflow.</source>
        <translation>As duas são o mesmo fluxo de trabalho.</translation>
    </message>
    <message>
        <source>States added: %1</source>
        <translation>Estados acrescentados: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>removidos: %1</translation>
    </message>
    <message>
        <source>renamed: %1</source>
        <translation>renomeados: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>movidos: %1</translation>
    </message>
    <message>
        <source>fields changed: %1</source>
        <translation>campos alterados: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>The workflow itself</source>
        <translation>O próprio fluxo de trabalho</translation>
    </message>
    <message>
        <source>A definition is an object with StartAt and States.</source>
        <translation>Uma definição é um objeto com StartAt e States.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice, so it is not clear which counts.</source>
        <translation>O campo “%1” aparece duas vezes, e não está claro qual vale.</translation>
    </message>
</context>
<context>
    <name>app::DifferenceDialog</name>
    <message>
        <source>What is different</source>
        <translation>O que é diferente</translation>
    </message>
    <message>
        <source>State and field</source>
        <translation>Estado e campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>app::DifferencePage</name>
    <message>
        <source>not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Both in one drawing</source>
        <translation>As duas em um só desenho</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>O que é diferente</translation>
    </message>
</context>
<context>
    <name>app::DifferenceView</name>
    <message>
        <source>Both in one drawing</source>
        <translation>As duas em um só desenho</translation>
    </message>
</context>
<context>
    <name>app::DocumentFiles</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Recuperar alterações não salvas</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recarregar %1</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Suas alterações continuam aqui.</translation>
    </message>
</context>
<context>
    <name>app::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>app::ExecutionDialog</name>
    <message>
        <source>Execution</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>its ARN: arn:aws:states:…:execution:…</source>
        <translation>o ARN dela: arn:aws:states:…:execution:…</translation>
    </message>
    <message>
        <source>Follow an execution on AWS</source>
        <translation>Acompanhar uma execução na AWS</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Fetch an execution&apos;s history from AWS</source>
        <translation>Buscar o histórico de uma execução na AWS</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Redrive an execution on AWS</source>
        <translation>Retomar uma execução na AWS (redrive)</translation>
    </message>
    <message>
        <source>&amp;Redrive</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n evento.</numerusform>
            <numerusform>%n eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Exports</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exportar o desenho</translation>
    </message>
    <message>
        <source>Write a copy of the definition</source>
        <translation>Gravar uma cópia da definição</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation>Desenhando %1…</translation>
    </message>
    <message>
        <source>Export the run as a page</source>
        <translation>Exportar a execução como página</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas da web (*.html)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Where to write the hand-in folder</source>
        <translation>Onde gravar a pasta de entrega</translation>
    </message>
    <message>
        <source>Hand-in folder</source>
        <translation>Pasta de entrega</translation>
    </message>
    <message>
        <source>These files are there already and say something else. Replace them?</source>
        <translation>Estes arquivos já existem nessa pasta, com outro conteúdo. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagramas Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>DOT graphs (*.dot)</source>
        <translation>Grafos DOT (*.dot)</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Textos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the states</source>
        <translation>Exportar os estados</translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>%1 was changed by another program and has been read anew. Undo brings back what was here.</source>
        <translation>%1 foi alterado por outro programa e recarregado. Use Desfazer para voltar ao que estava aqui.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was. Saving writes it there again.</source>
        <translation>%1 não está mais onde estava. Se você salvar, ele será gravado lá de novo.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Se não forem salvas, elas se perderão.</translation>
    </message>
    <message>
        <source>Save the workflow as</source>
        <translation>Salvar o fluxo como</translation>
    </message>
    <message>
        <source>YAML workflows (*.asl.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Fluxos em YAML (*.asl.yaml *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>JSON workflows (*.asl.json *.json);;All files (*)</source>
        <translation>Fluxos em JSON (*.asl.json *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes here.</source>
        <translation>%1 foi alterado por outro programa, e há alterações não salvas aqui.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a versão do disco</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Alterado por outro programa</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read here.</source>
        <translation>%1 foi alterado por outro programa depois de lido aqui.</translation>
    </message>
    <message>
        <source>Writing over it would lose that change. Reading it anew takes it over; undo brings back what is here.</source>
        <translation>Sobrescrever perderia essa alteração. Ler de novo a traz para cá; desfazer devolve o que está aqui.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The rehearsal is still here.</source>
        <translation>O ensaio continua aqui.</translation>
    </message>
    <message>
        <source>Until it is undone, this cannot be saved in the template.</source>
        <translation>Enquanto isso não for desfeito, não dá para salvar no modelo.</translation>
    </message>
</context>
<context>
    <name>app::FindPopup</name>
    <message>
        <source>Find a state, action or command</source>
        <translation>Buscar estado, ação ou comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
</context>
<context>
    <name>app::FindableWords</name>
    <message>
        <source>add to the drawing</source>
        <translation>adicionar ao desenho</translation>
    </message>
    <message>
        <source>%1 · add to the drawing</source>
        <translation>%1 · adicionar ao desenho</translation>
    </message>
</context>
<context>
    <name>app::FollowingDialog</name>
    <message numerus="yes">
        <source>%n event(s) so far; it goes on.</source>
        <translation>
            <numerusform>%n evento até agora; a execução continua.</numerusform>
            <numerusform>%n eventos até agora; a execução continua.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Tried again in %2 seconds.</source>
        <translation>%1 Nova tentativa em %2 segundos.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>A execução terminou.</translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <translation>A execução terminou. %1</translation>
    </message>
</context>
<context>
    <name>app::HandIn</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Lição: %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>O que cada passo faz</translation>
    </message>
    <message numerus="yes">
        <source>A workflow of %n state(s).</source>
        <translation>
            <numerusform>Um fluxo de %n estado.</numerusform>
            <numerusform>Um fluxo de %n estados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the workflow %1</source>
        <translation>Desenho do fluxo %1</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Como começa</translation>
    </message>
    <message>
        <source>The execution begins in %1.</source>
        <translation>A execução começa em %1.</translation>
    </message>
    <message>
        <source>Its expressions are written in JSONata.</source>
        <translation>As expressões são escritas em JSONata.</translation>
    </message>
    <message>
        <source>Its data is picked with JSONPath.</source>
        <translation>Os dados são escolhidos com JSONPath.</translation>
    </message>
    <message>
        <source>It is an Express workflow: short, and paid by its duration.</source>
        <translation>É um fluxo Express: curto e pago pela duração.</translation>
    </message>
    <message>
        <source>It is a Standard workflow: each step is recorded, and paid by the transition.</source>
        <translation>É um fluxo Standard: cada passo fica registrado, e o pagamento é por transição.</translation>
    </message>
    <message>
        <source>After %1 AWS ends the execution (`TimeoutSeconds`).</source>
        <translation>Depois de %1 a AWS encerra a execução (`TimeoutSeconds`).</translation>
    </message>
    <message>
        <source>An input to start it with:</source>
        <translation>Uma entrada para iniciá-lo:</translation>
    </message>
    <message>
        <source>Inside %1, branch %2</source>
        <translation>Dentro de %1, ramo %2</translation>
    </message>
    <message>
        <source>Inside %1, for each item</source>
        <translation>Dentro de %1, para cada item</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>every other task → %1</source>
        <translation>todas as outras tarefas → %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erro %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <translation>causa %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>in the output %1</source>
        <translation>na saída %1</translation>
    </message>
    <message>
        <source>of the output it is true that %1</source>
        <translation>vale para a saída: %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>passando por %1</translation>
    </message>
    <message>
        <source>any end</source>
        <translation>qualquer fim</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Casos de teste</translation>
    </message>
    <message>
        <source>There are no test cases yet. %1 looks for some.</source>
        <translation>Ainda não há casos de teste. %1 procura alguns.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fim esperado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado do teste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) passed when this was written.</source>
        <translation>
            <numerusform>%1 de %n caso passou quando este texto foi gravado.</numerusform>
            <numerusform>%1 de %n casos passaram quando este texto foi gravado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Rules of Choice states</source>
        <translation>Regras dos estados Choice</translation>
    </message>
    <message>
        <source>What the cases cover</source>
        <translation>O que os casos cobrem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Coberto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case goes here yet:</source>
        <translation>Nenhum caso passa por aqui ainda:</translation>
    </message>
    <message>
        <source>How to run it</source>
        <translation>Como executar</translation>
    </message>
    <message>
        <source>On your own computer, without an account at AWS, with Batuta:</source>
        <translation>No seu próprio computador, sem conta na AWS, com o Batuta:</translation>
    </message>
    <message>
        <source>In the AWS console:</source>
        <translation>No console da AWS:</translation>
    </message>
    <message>
        <source>The console takes JSON alone. Make it first: %1</source>
        <translation>O console só aceita JSON. Converta antes: %1</translation>
    </message>
    <message>
        <source>In the definition, put your own values for %1.</source>
        <translation>Na definição, troque pelos seus valores: %1.</translation>
    </message>
    <message>
        <source>Open Step Functions, choose **State machines**, then **Create state machine**, and begin with a blank one of the type **%1**.</source>
        <translation>Abra o Step Functions, escolha **Máquinas de estado** (State machines) e **Criar máquina de estado** (Create state machine), e comece com uma em branco, do tipo **%1**.</translation>
    </message>
    <message>
        <source>Go to **Code** and replace all of it by what is in %1.</source>
        <translation>Vá para **Código** (Code) e troque tudo pelo conteúdo de %1.</translation>
    </message>
    <message>
        <source>Press **Create**. The role it offers must be allowed to call the services above.</source>
        <translation>Clique em **Criar** (Create). O perfil (role) que ele oferece precisa ter permissão para chamar os serviços acima.</translation>
    </message>
    <message>
        <source>Press **Start execution** and give it the input above.</source>
        <translation>Clique em **Iniciar execução** (Start execution) e informe a entrada acima.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>the definition, in the Amazon States Language</source>
        <translation>a definição, na Amazon States Language</translation>
    </message>
    <message>
        <source>the input, the answers and the test cases</source>
        <translation>a entrada, as respostas e os casos de teste</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>o desenho</translation>
    </message>
    <message>
        <source>a run that plays in a browser</source>
        <translation>uma execução que se reproduz no navegador</translation>
    </message>
    <message>
        <source>my notes and what I have learnt</source>
        <translation>minhas anotações e o que aprendi</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Anotações sobre %1</translation>
    </message>
    <message>
        <source>This file is yours: when the folder is exported again, it stays as it is.</source>
        <translation>Este arquivo é seu: quando a pasta é exportada de novo, ele fica como está.</translation>
    </message>
    <message>
        <source>What I have learnt</source>
        <translation>O que aprendi</translation>
    </message>
    <message>
        <source>What was hard, and how I solved it</source>
        <translation>O que foi difícil e como resolvi</translation>
    </message>
    <message>
        <source>What I would do next</source>
        <translation>O que eu faria em seguida</translation>
    </message>
    <message>
        <source>any error (`States.ALL`)</source>
        <translation>qualquer erro (`States.ALL`)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>um objeto com %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>It calls no service.</source>
        <translation>Não chama nenhum serviço.</translation>
    </message>
    <message>
        <source>It ends this flow with success.</source>
        <translation>Encerra este fluxo com sucesso.</translation>
    </message>
    <message>
        <source>It does not say yet what it calls.</source>
        <translation>Ainda não diz o que chama.</translation>
    </message>
    <message>
        <source>It calls %1 (%2).</source>
        <translation>Chama %1 (%2).</translation>
    </message>
    <message>
        <source>Then it waits until somebody sends the task token back.</source>
        <translation>Depois espera até que alguém devolva o task token.</translation>
    </message>
    <message>
        <source>Then it waits until the job is done.</source>
        <translation>Depois espera o trabalho terminar.</translation>
    </message>
    <message>
        <source>; it keeps in variables %1</source>
        <translation>; guarda em variáveis %1</translation>
    </message>
    <message>
        <source>; it passes on %1</source>
        <translation>; passa adiante %1</translation>
    </message>
    <message>
        <source>It tries its rules from the first one down; the first that is true decides:</source>
        <translation>Testa suas regras da primeira para baixo; a primeira verdadeira decide:</translation>
    </message>
    <message>
        <source>if %1, to %2</source>
        <translation>se %1, vai para %2</translation>
    </message>
    <message>
        <source>otherwise (`Default`), to %1</source>
        <translation>senão (`Default`), vai para %1</translation>
    </message>
    <message>
        <source>there is no `Default`: where no rule is true, the execution fails</source>
        <translation>não há `Default`: se nenhuma regra for verdadeira, a execução falha</translation>
    </message>
    <message>
        <source>It waits %1.</source>
        <translation>Espera %1.</translation>
    </message>
    <message>
        <source>It waits as many seconds as %1 says.</source>
        <translation>Espera tantos segundos quantos diz %1.</translation>
    </message>
    <message>
        <source>It waits until the time in %1.</source>
        <translation>Espera até o momento em %1.</translation>
    </message>
    <message>
        <source>It ends this flow with the error %1.</source>
        <translation>Encerra este fluxo com o erro %1.</translation>
    </message>
    <message>
        <source>It ends this flow with an error.</source>
        <translation>Encerra este fluxo com um erro.</translation>
    </message>
    <message>
        <source>The cause it gives: %1</source>
        <translation>A causa que informa: %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n branch(es) at the same time, all with the same input, which begin with %1.</source>
        <translation>
            <numerusform>Executa %n ramo, que recebe a entrada e começa com %1.</numerusform>
            <numerusform>Executa %n ramos ao mesmo tempo, todos com a mesma entrada; eles começam com %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on when all are done; the result is a list of what each of them gives.</source>
        <translation>Segue quando todos terminam; o resultado é uma lista com o que cada um devolve.</translation>
    </message>
    <message>
        <source>It runs the flow that begins with %1 once for each item.</source>
        <translation>Executa o fluxo que começa com %1 uma vez para cada item.</translation>
    </message>
    <message>
        <source>The items: %1.</source>
        <translation>Os itens: %1.</translation>
    </message>
    <message>
        <source>The items are read by %1.</source>
        <translation>Os itens são lidos por %1.</translation>
    </message>
    <message>
        <source>Each round is given %1.</source>
        <translation>Cada iteração recebe %1.</translation>
    </message>
    <message>
        <source>The items come in batches: %1.</source>
        <translation>Os itens vêm em lotes: %1.</translation>
    </message>
    <message>
        <source>Each round is an execution of its own (a distributed Map).</source>
        <translation>Cada iteração é uma execução própria (um Map distribuído).</translation>
    </message>
    <message>
        <source>At most %1 at the same time.</source>
        <translation>No máximo %1 ao mesmo tempo.</translation>
    </message>
    <message>
        <source>It puts up with %1 % of failed items.</source>
        <translation>Tolera %1% de itens que falham.</translation>
    </message>
    <message>
        <source>It puts up with so many failed items: %1.</source>
        <translation>Número de itens que podem falhar: %1.</translation>
    </message>
    <message>
        <source>The results are written by %1.</source>
        <translation>Os resultados são gravados por %1.</translation>
    </message>
    <message>
        <source>After %1 without an end it fails with `States.Timeout`.</source>
        <translation>Se não terminar em %1, falha com `States.Timeout`.</translation>
    </message>
    <message>
        <source>It fails with `States.Timeout` after as many seconds as %1 says.</source>
        <translation>Falha com `States.Timeout` depois de tantos segundos quantos diz %1.</translation>
    </message>
    <message>
        <source>It fails, too, when no heartbeat comes for %1.</source>
        <translation>Falha também se passar %1 sem um heartbeat.</translation>
    </message>
    <message>
        <source>It takes nothing of the input (`InputPath` is null).</source>
        <translation>Não usa nada da entrada (`InputPath` é null).</translation>
    </message>
    <message>
        <source>Of the input it takes %1 (`InputPath`).</source>
        <translation>Da entrada, usa %1 (`InputPath`).</translation>
    </message>
    <message>
        <source>It makes %1 (`Parameters`).</source>
        <translation>Monta %1 (`Parameters`).</translation>
    </message>
    <message>
        <source>It sends %1 (`Parameters`).</source>
        <translation>Envia %1 (`Parameters`).</translation>
    </message>
    <message>
        <source>It sends %1 (`Arguments`).</source>
        <translation>Envia %1 (`Arguments`).</translation>
    </message>
    <message>
        <source>Its result is %1 (`Result`).</source>
        <translation>O resultado é %1 (`Result`).</translation>
    </message>
    <message>
        <source>Of the result it keeps %1 (`ResultSelector`).</source>
        <translation>Do resultado, fica com %1 (`ResultSelector`).</translation>
    </message>
    <message>
        <source>It drops the result and passes its input on (`ResultPath` is null).</source>
        <translation>Descarta o resultado e repassa a entrada (`ResultPath` é null).</translation>
    </message>
    <message>
        <source>It puts the result into the input at %1 (`ResultPath`).</source>
        <translation>Põe o resultado na entrada, em %1 (`ResultPath`).</translation>
    </message>
    <message>
        <source>It keeps in variables %1 (`Assign`).</source>
        <translation>Guarda em variáveis %1 (`Assign`).</translation>
    </message>
    <message>
        <source>It passes on %1 (`Output`).</source>
        <translation>Passa adiante %1 (`Output`).</translation>
    </message>
    <message>
        <source>It passes on an empty object (`OutputPath` is null).</source>
        <translation>Passa adiante um objeto vazio (`OutputPath` é null).</translation>
    </message>
    <message>
        <source>It passes on only %1 (`OutputPath`).</source>
        <translation>Passa adiante só %1 (`OutputPath`).</translation>
    </message>
    <message>
        <source>After %1 it does not try again.</source>
        <translation>Com %1, não tenta de novo.</translation>
    </message>
    <message numerus="yes">
        <source>After %2 it tries again, at most %n time(s), with pauses of %1.</source>
        <translation>
            <numerusform>Se falhar com %2, tenta de novo, no máximo %n vez, depois de uma pausa de %1.</numerusform>
            <numerusform>Se falhar com %2, tenta de novo, no máximo %n vezes, com pausas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long each pause is, chance decides.</source>
        <translation>A duração de cada pausa é decidida ao acaso.</translation>
    </message>
    <message>
        <source>After %1 it goes on to %2</source>
        <translation>Se falhar com %1, vai para %2</translation>
    </message>
    <message>
        <source>If it fails for good with %1, it goes on to %2</source>
        <translation>Se falhar de vez com %1, vai para %2</translation>
    </message>
    <message>
        <source>, with the error at %1</source>
        <translation>, com o erro em %1</translation>
    </message>
    <message>
        <source>Then comes %1.</source>
        <translation>Depois vem %1.</translation>
    </message>
    <message>
        <source>Then this flow ends.</source>
        <translation>Depois este fluxo termina.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
</context>
<context>
    <name>app::Held</name>
    <message>
        <source>nothing more</source>
        <translation>mais nada</translation>
    </message>
    <message>
        <source>The same happens, with other data.</source>
        <translation>Acontece o mesmo, com outros dados.</translation>
    </message>
    <message>
        <source>The same happens, with another error.</source>
        <translation>Acontece o mesmo, com outro erro.</translation>
    </message>
    <message>
        <source>Something else happens.</source>
        <translation>Acontece outra coisa.</translation>
    </message>
    <message>
        <source>The first difference: on AWS %1; in the rehearsal %2. %3</source>
        <translation>A primeira diferença: na AWS, %1; no ensaio, %2. %3</translation>
    </message>
    <message>
        <source>AWS and the rehearsal are alike as far as “%1”, for which the rehearsal has no answer.</source>
        <translation>A AWS e o ensaio são iguais até “%1”, para o qual o ensaio não tem resposta.</translation>
    </message>
    <message>
        <source>AWS and the rehearsal are alike, event by event.</source>
        <translation>A AWS e o ensaio são iguais, evento por evento.</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Não comparado: %1</translation>
    </message>
</context>
<context>
    <name>app::Histories</name>
    <message>
        <source>Open an execution history</source>
        <translation>Abrir um histórico de execução</translation>
    </message>
    <message>
        <source>Execution histories (*.json);;All files (*)</source>
        <translation>Históricos de execução (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 is an execution&apos;s history. Open the workflow that ran first, and then this file.</source>
        <translation>%1 é o histórico de uma execução. Abra primeiro o fluxo que foi executado e depois este arquivo.</translation>
    </message>
</context>
<context>
    <name>app::LessonEditor</name>
    <message>
        <source>Nothing is wrong with this lesson.</source>
        <translation>Não há nada de errado nesta lição.</translation>
    </message>
    <message>
        <source>%1[*] — lesson</source>
        <translation>%1[*] — lição</translation>
    </message>
    <message>
        <source>There is no run yet. Run the lesson&apos;s reference in the window first.</source>
        <translation>Ainda não há execução. Primeiro execute a referência da lição na janela.</translation>
    </message>
    <message>
        <source>The case “%1” is in %2 now.</source>
        <translation>O caso “%1” agora está em %2.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Make a case from this run…</source>
        <translation>Fazer um caso desta execução…</translation>
    </message>
    <message>
        <source>What happened in the run that is open in the window, as a test case of this lesson</source>
        <translation>O que aconteceu na execução aberta na janela, como caso de teste desta lição</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>O texto da lição</translation>
    </message>
    <message>
        <source>What is wrong with the lesson</source>
        <translation>O que há de errado na lição</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages</source>
        <translation>As páginas da lição</translation>
    </message>
</context>
<context>
    <name>app::LessonWriting</name>
    <message>
        <source>New lesson: a name for its folder</source>
        <translation>Nova lição: um nome para a pasta</translation>
    </message>
    <message>
        <source>my-lesson</source>
        <translation>minha-licao</translation>
    </message>
    <message>
        <source>Edit a lesson</source>
        <translation>Editar uma lição</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lições (*.md);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>app::MachineChooser</name>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Open a state machine</source>
        <translation>Abrir uma máquina de estados</translation>
    </message>
    <message>
        <source>%1 holds several state machines. Which one?</source>
        <translation>%1 tem várias máquinas de estados. Qual delas?</translation>
    </message>
    <message>
        <source>State machines</source>
        <translation>Máquinas de estados</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1[*] — Batuta</source>
        <translation>%1[*] — Batuta</translation>
    </message>
    <message>
        <source>Batuta could not do this: %1. The workflow is still here; save it to be safe.</source>
        <translation>O Batuta não conseguiu fazer isto: %1. O fluxo continua aqui; salve-o por segurança.</translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Aparê&amp;ncia</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparar com</translation>
    </message>
    <message>
        <source>&amp;AWS</source>
        <translation>A&amp;WS</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>app::NestedRuns</name>
    <message>
        <source>This workflow is not as its file was when the task started it: the run may differ.</source>
        <translation>Este fluxo não está como o arquivo estava quando a tarefa o iniciou: a execução pode ser outra.</translation>
    </message>
    <message>
        <source>The workflow that started this run is not open any more.</source>
        <translation>O fluxo que iniciou esta execução não está mais aberto.</translation>
    </message>
</context>
<context>
    <name>app::NewLesson</name>
    <message>
        <source>The lesson&apos;s facts. A line with a number sign is a note to yourself.</source>
        <translation>Os dados da lição. O que vem depois de um # é anotação sua.</translation>
    </message>
    <message>
        <source>fill in: what the lesson is called</source>
        <translation>preencha: o nome da lição</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>a line for the list of lessons</source>
        <translation>uma linha para a lista de lições</translation>
    </message>
    <message>
        <source>the Types that may be used; all, without this</source>
        <translation>os Types permitidos; sem esta linha, todos</translation>
    </message>
    <message>
        <source>starter.asl.json is what students begin with, reference.asl.json behaves as wanted,</source>
        <translation>starter.asl.json é de onde os alunos partem, reference.asl.json faz o que se quer,</translation>
    </message>
    <message>
        <source>cases.rehearsal.json holds the cases they see, hidden.rehearsal.json the others.</source>
        <translation>cases.rehearsal.json tem os casos que eles veem, hidden.rehearsal.json os outros.</translation>
    </message>
    <message>
        <source>What this lesson is about, in a few sentences. The first heading below begins the first step.</source>
        <translation>Do que trata esta lição, em poucas frases. O primeiro título abaixo começa o primeiro passo.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>O primeiro passo</translation>
    </message>
    <message>
        <source>Explain one thing here. Then set a task that the cases check.</source>
        <translation>Explique uma coisa aqui. Depois dê uma tarefa que os casos conferem.</translation>
    </message>
    <message>
        <source>Make the workflow answer with a greeting.</source>
        <translation>Faça o fluxo responder com uma saudação.</translation>
    </message>
    <message>
        <source>A Pass with a Result answers with that.</source>
        <translation>Um Pass com Result responde com esse valor.</translation>
    </message>
    <message>
        <source>What does a Pass without a Result hand on?</source>
        <translation>O que um Pass sem Result passa adiante?</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>A entrada dele</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>it is no empty folder</source>
        <translation>a pasta não está vazia</translation>
    </message>
</context>
<context>
    <name>app::Pictures</name>
    <message numerus="yes">
        <source>A workflow of %n state(s), drawn by Batuta.</source>
        <translation>
            <numerusform>Um fluxo de %n estado, desenhado pelo Batuta.</numerusform>
            <numerusform>Um fluxo de %n estados, desenhado pelo Batuta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>Enter begins a run.</source>
        <translation>Enter começa uma execução.</translation>
    </message>
    <message>
        <source>Press → or the clicker to begin the run.</source>
        <translation>Aperte → ou o passador de slides para começar a execução.</translation>
    </message>
    <message>
        <source>It waits for an answer, which is given in the simulator.</source>
        <translation>Ele espera uma resposta, que é dada no simulador.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>↑ ↓: slides</source>
        <translation>↑ ↓: slides</translation>
    </message>
    <message>
        <source>→ ← or the clicker: events of the run; at its end, or without one, slides</source>
        <translation>→ ← ou o passador: eventos da execução; no fim dela, ou sem ela, slides</translation>
    </message>
    <message>
        <source>Enter: begins the run, and steps on</source>
        <translation>Enter: começa a execução e avança nela</translation>
    </message>
    <message>
        <source>→, Space or the clicker: on</source>
        <translation>→, espaço ou o passador: avança</translation>
    </message>
    <message>
        <source>← or the clicker: back</source>
        <translation>← ou o passador: volta</translation>
    </message>
    <message>
        <source>F5: plays and pauses</source>
        <translation>F5: reproduz e pausa</translation>
    </message>
    <message>
        <source>Mouse button or L, held: laser dot</source>
        <translation>Botão do mouse ou L, pressionado: ponto de laser</translation>
    </message>
    <message>
        <source>B or the full stop: black</source>
        <translation>B ou ponto final: tela preta</translation>
    </message>
    <message>
        <source>?: these keys</source>
        <translation>?: estas teclas</translation>
    </message>
    <message>
        <source>Esc or %1: ends</source>
        <translation>Esc ou %1: termina</translation>
    </message>
</context>
<context>
    <name>app::PublishDialog</name>
    <message>
        <source>State machine</source>
        <translation>Máquina de estados</translation>
    </message>
    <message>
        <source>its name, or its ARN</source>
        <translation>o nome ou o ARN dela</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>ARN; a new machine needs one</source>
        <translation>ARN; uma máquina nova precisa de uma</translation>
    </message>
    <message>
        <source>Show the &amp;difference…</source>
        <translation>Mostrar a &amp;diferença…</translation>
    </message>
    <message>
        <source>Publish to AWS</source>
        <translation>Publicar na AWS</translation>
    </message>
    <message>
        <source>&amp;Look what changes</source>
        <translation>&amp;Ver o que muda</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>There is no state machine of this name yet: it will be a new one.</source>
        <translation>Ainda não há uma máquina de estados com este nome: será uma nova.</translation>
    </message>
    <message>
        <source>The role changes: %1 → %2</source>
        <translation>A role muda: %1 → %2</translation>
    </message>
    <message>
        <source>AWS → %1</source>
        <translation>AWS → %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
</context>
<context>
    <name>app::Recovery</name>
    <message>
        <source>Unsaved changes cannot be kept for the case that Batuta ends unexpectedly: %1. Save soon; it is tried again meanwhile.</source>
        <translation>Não está sendo possível guardar as alterações não salvas para o caso de o Batuta fechar inesperadamente: %1. Salve logo; enquanto isso, o Batuta tenta de novo.</translation>
    </message>
</context>
<context>
    <name>app::RunPage</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Evento %1 de %2</translation>
    </message>
    <message>
        <source>The execution</source>
        <translation>A execução</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>não chama nenhum serviço</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir ao início</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Avançar um passo</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir ao fim</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento da execução</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Playing the run</source>
        <translation>Reprodução da execução</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Desenho inteiro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada do estado</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Keys: ← and → step, the space bar plays, Home and End go to the start and end.</source>
        <translation>Teclas: ← e → dão um passo, a barra de espaço reproduz, Home e End vão ao início e ao fim.</translation>
    </message>
    <message>
        <source>To step through the run, let this page run its script. It loads nothing.</source>
        <translation>Para percorrer a execução, deixe esta página executar o seu script. Ela não carrega nada de fora.</translation>
    </message>
    <message>
        <source>A run, shown by Batuta.</source>
        <translation>Uma execução, mostrada pelo Batuta.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutList</name>
    <message>
        <source>On the drawing: add a state here</source>
        <translation>No desenho: adicionar um estado aqui</translation>
    </message>
    <message>
        <source>On the drawing: replace the kind of the state</source>
        <translation>No desenho: trocar o tipo do estado</translation>
    </message>
    <message>
        <source>On the drawing: go along the arrows</source>
        <translation>No desenho: andar pelas setas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas do teclado</translation>
    </message>
    <message>
        <source>On the drawing: play or pause the run</source>
        <translation>No desenho: iniciar ou pausar a execução</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>In the text: complete</source>
        <translation>No texto: completar</translation>
    </message>
    <message>
        <source>In the text: go to the state named here</source>
        <translation>No texto: ir ao estado citado aqui</translation>
    </message>
    <message>
        <source>In the simulator: first and last event</source>
        <translation>No simulador: primeiro e último evento</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Batuta</source>
        <translation>Sobre o Batuta</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batuta %1&lt;/b&gt;&lt;p&gt;Design, check, rehearse and teach AWS Step Functions workflows. Nothing you open leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Batuta %1&lt;/b&gt;&lt;p&gt;Desenhe, confira, ensaie e ensine fluxos do AWS Step Functions. Nada do que você abre sai deste computador.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On the drawing: bring the selection to the middle</source>
        <translation>No desenho: trazer a seleção para o centro</translation>
    </message>
    <message>
        <source>In the text: ways out of the problem here</source>
        <translation>No texto: como resolver o problema daqui</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>In the text: where the state is named</source>
        <translation>No texto: onde o estado é citado</translation>
    </message>
    <message>
        <source>In the text: rename the state everywhere</source>
        <translation>No texto: renomear o estado em toda parte</translation>
    </message>
    <message>
        <source>In the text: go to a state by its name</source>
        <translation>No texto: ir a um estado pelo nome</translation>
    </message>
    <message>
        <source>In the text: the function&apos;s arguments</source>
        <translation>No texto: ver os argumentos da função</translation>
    </message>
    <message>
        <source>Presenting: on and back</source>
        <translation>Na apresentação: avançar e voltar</translation>
    </message>
    <message>
        <source>Right, Left, PgDown, PgUp</source>
        <translation>Direita, Esquerda, PgDown, PgUp</translation>
    </message>
    <message>
        <source>Presenting: slides of the lesson</source>
        <translation>Na apresentação: slides da lição</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Para cima, Para baixo</translation>
    </message>
    <message>
        <source>Presenting: laser dot</source>
        <translation>Na apresentação: ponto de laser</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L, pressionado</translation>
    </message>
    <message>
        <source>Presenting: black screen</source>
        <translation>Na apresentação: tela preta</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B, ponto final</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como &amp;era</translation>
    </message>
    <message>
        <source>Its key from now on</source>
        <translation>A tecla dele a partir de agora</translation>
    </message>
    <message>
        <source>All as they &amp;came</source>
        <translation>&amp;Todos como vieram</translation>
    </message>
    <message>
        <source>This key is the panel’s own.</source>
        <translation>Esta tecla é do próprio painel.</translation>
    </message>
    <message>
        <source>It is taken from “%1” then.</source>
        <translation>Ela deixa de ser de “%1”.</translation>
    </message>
    <message>
        <source>A panel has this key, too, and goes first: “%1”.</source>
        <translation>Um painel também usa esta tecla e tem a preferência: “%1”.</translation>
    </message>
</context>
<context>
    <name>app::Staging</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>The run ended: %1.</source>
        <translation>A execução terminou: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Não foi possível criar %1.</translation>
    </message>
    <message>
        <source>There is no workflow to show: %1.</source>
        <translation>Não há fluxo para mostrar: %1.</translation>
    </message>
</context>
<context>
    <name>app::StartDialog</name>
    <message>
        <source>State machine</source>
        <translation>Máquina de estados</translation>
    </message>
    <message>
        <source>its name, or its ARN</source>
        <translation>o nome ou o ARN dela</translation>
    </message>
    <message>
        <source>Execution&apos;s name</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>AWS gives one otherwise</source>
        <translation>senão, a AWS dá um</translation>
    </message>
    <message>
        <source>F&amp;ollow it here</source>
        <translation>&amp;Acompanhar aqui</translation>
    </message>
    <message>
        <source>Start an execution on AWS</source>
        <translation>Iniciar uma execução na AWS</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Iniciada: %1</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>● valid</source>
        <translation>● válido</translation>
    </message>
    <message>
        <source>✕ 1 error</source>
        <translation>✕ 1 erro</translation>
    </message>
    <message>
        <source>✕ %1 errors</source>
        <translation>✕ %1 erros</translation>
    </message>
    <message>
        <source>⚠ 1 warning</source>
        <translation>⚠ 1 aviso</translation>
    </message>
    <message>
        <source>⚠ %1 warnings</source>
        <translation>⚠ %1 avisos</translation>
    </message>
    <message>
        <source>1 state</source>
        <translation>1 estado</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 estados</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>profundidade %1</translation>
    </message>
    <message>
        <source>≈ US$ %1 per 1,000 runs (Standard)</source>
        <translation>≈ US$ %1 por 1.000 execuções (Standard)</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lin %1, Col %2</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Welcome page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>%1, in no file yet</source>
        <translation>%1, ainda em nenhum arquivo</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, não salvo</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Abas</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>Fluxos abertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Fechar os outros</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>app::TestStateDialog</name>
    <message>
        <source>Try a state with AWS</source>
        <translation>Testar um estado com a AWS</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>A entrada dele</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>ARN; a state that calls something needs it</source>
        <translation>ARN; um estado que chama algo precisa dela</translation>
    </message>
    <message>
        <source>Select one in the drawing.</source>
        <translation>Selecione um no desenho.</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; próximo: %2</translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Test case: none</source>
        <translation>Caso de teste: nenhum</translation>
    </message>
    <message>
        <source>Test case: %1</source>
        <translation>Caso de teste: %1</translation>
    </message>
    <message>
        <source>Find a state, action or command</source>
        <translation>Buscar estado, ação ou comando</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>The query language of the workflow</source>
        <translation>A linguagem de consulta do fluxo</translation>
    </message>
    <message>
        <source>The kind of state machine that is simulated</source>
        <translation>O tipo de máquina de estados que é simulado</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mista</translation>
    </message>
</context>
<context>
    <name>app::ValidateDialog</name>
    <message>
        <source>Check with AWS</source>
        <translation>Conferir com a AWS</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Conferir</translation>
    </message>
    <message>
        <source>AWS finds nothing wrong with it.</source>
        <translation>A AWS não encontrou nada de errado.</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n fault(s).</source>
        <translation>
            <numerusform>A AWS encontrou %n falha.</numerusform>
            <numerusform>A AWS encontrou %n falhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Design, check, rehearse and teach AWS Step Functions workflows.</source>
        <translation>Desenhe, confira, ensaie e ensine fluxos do AWS Step Functions.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Novo fluxo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Feita. %1</translation>
    </message>
</context>
<context>
    <name>app::Words</name>
    <message>
        <source>Process an order</source>
        <translation>Processar um pedido</translation>
    </message>
    <message>
        <source>Checks the stock, charges and reserves in parallel, retries a busy card service, catches what fails.</source>
        <translation>Confere o estoque, cobra e reserva em paralelo, tenta de novo quando o cartão está ocupado e captura o que falha.</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Aprovar um reembolso</translation>
    </message>
    <message>
        <source>Waits for a person&apos;s answer with a task token, and gives up after a time-out.</source>
        <translation>Espera a resposta de uma pessoa com um task token e desiste depois de um tempo limite.</translation>
    </message>
    <message>
        <source>Welcome a student</source>
        <translation>Dar boas-vindas a um aluno</translation>
    </message>
    <message>
        <source>Variables and JSONata expressions, step by step.</source>
        <translation>Variáveis e expressões JSONata, passo a passo.</translation>
    </message>
    <message>
        <source>Mark exam papers</source>
        <translation>Corrigir provas</translation>
    </message>
    <message>
        <source>A Map over a list, three at a time, with a Choice inside.</source>
        <translation>Um Map sobre uma lista, três por vez, com um Choice dentro.</translation>
    </message>
    <message>
        <source>Poll a job until it is done</source>
        <translation>Consultar até terminar</translation>
    </message>
    <message>
        <source>A loop of Wait, ask and Choice, in JSONPath.</source>
        <translation>Um laço de Wait, consulta e Choice, em JSONPath.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. The nearest command is %2; batuta --help tells them all.</source>
        <translation>“%1” não é um comando nem um arquivo. O comando mais parecido é %2; batuta --help mostra todos.</translation>
    </message>
    <message>
        <source>There is no example “%1”, only: %2.</source>
        <translation>Não existe o exemplo “%1”, só: %2.</translation>
    </message>
    <message>
        <source>--size wants a width and a height, as in 1600x1000.</source>
        <translation>--size quer largura e altura, como em 1600x1000.</translation>
    </message>
    <message>
        <source>--steps wants a whole number.</source>
        <translation>--steps quer um número inteiro.</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>não há espaço no disco</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>a sua cota de disco acabou</translation>
    </message>
    <message>
        <source>the system allows no file of this size</source>
        <translation>o sistema não permite um arquivo deste tamanho</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>falta permissão</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>its reader has gone</source>
        <translation>quem estava lendo foi embora</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está fechado</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>o disco acusou uma falha</translation>
    </message>
    <message>
        <source>%1 is an AWS SAM template, not a definition.</source>
        <translation>%1 é um template do AWS SAM, não uma definição.</translation>
    </message>
    <message>
        <source>%1 is a CloudFormation template, not a definition.</source>
        <translation>%1 é um template do CloudFormation, não uma definição.</translation>
    </message>
    <message>
        <source>%1 is a file of the Serverless Framework (serverless.yml), not a definition.</source>
        <translation>%1 é um arquivo do Serverless Framework (serverless.yml), não uma definição.</translation>
    </message>
    <message>
        <source>%1 is a Terraform file, not a definition.</source>
        <translation>%1 é um arquivo do Terraform, não uma definição.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (linha %2)</translation>
    </message>
    <message>
        <source>%1 (line %2, defined in %3)</source>
        <translation>%1 (linha %2, definida em %3)</translation>
    </message>
    <message>
        <source>No state machine is seen in it.</source>
        <translation>Não se vê nenhuma máquina de estados nele.</translation>
    </message>
    <message>
        <source>State machines in it: %1. Name one of them, as in %2.</source>
        <translation>Máquinas de estados nele: %1. Diga qual delas, como em %2.</translation>
    </message>
</context>
<context>
    <name>app::WorkspaceCommands</name>
    <message>
        <source>untitled.asl.json</source>
        <translation>sem-nome.asl.json</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Comece aqui</translation>
    </message>
    <message>
        <source>Open a workflow</source>
        <translation>Abrir um fluxo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to these %1 workflows?</source>
        <translation>Salvar as alterações destes %1 fluxos?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Se não forem salvas, elas se perderão.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>Recuperar todos (%1)</translation>
    </message>
    <message>
        <source>Batuta ended before %1 was saved. Its unsaved changes of %2 are here.</source>
        <translation>O Batuta terminou antes de %1 ser salvo. As alterações não salvas de %2 estão aqui.</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lições (*.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Workflows and templates (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml *.template *.tf *.tf.json);;Templates (template.* *.template.* *.template serverless.* *.tf *.tf.json);;Lessons (*.md);;All files (*)</source>
        <translation>Fluxos e templates (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml *.template *.tf *.tf.json);;Templates (template.* *.template.* *.template serverless.* *.tf *.tf.json);;Lições (*.md);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>canvas::CanvasView</name>
    <message>
        <source>Workflow canvas</source>
        <translation>Desenho do fluxo</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s). Arrow keys walk along the flow.</source>
        <translation>
            <numerusform>%n estado. As setas do teclado andam pelo fluxo.</numerusform>
            <numerusform>%n estados. As setas do teclado andam pelo fluxo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a state here or press A</source>
        <translation>Arraste um estado para cá ou tecle A</translation>
    </message>
    <message>
        <source>Drawing the workflow…</source>
        <translation>Desenhando o fluxo…</translation>
    </message>
</context>
<context>
    <name>canvas::Crumbs</name>
    <message>
        <source>Around the selected state</source>
        <translation>Em volta do estado selecionado</translation>
    </message>
</context>
<context>
    <name>canvas::Edits</name>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n state(s)</source>
        <translation>
            <numerusform>Mover %n estado</numerusform>
            <numerusform>Mover %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n state(s)</source>
        <translation>
            <numerusform>Excluir %n estado</numerusform>
            <numerusform>Excluir %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the start arrow</source>
        <translation>Excluir a seta do início</translation>
    </message>
    <message>
        <source>Delete an arrow of %1</source>
        <translation>Excluir uma seta de %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n state(s)</source>
        <translation>
            <numerusform>Duplicar %n estado</numerusform>
            <numerusform>Duplicar %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
    <message>
        <source>Turn %1 into %2</source>
        <translation>Transformar %1 em %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Ligar %1 a %2</translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation>Capturar erros de %1 em %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Point %1 to %2</source>
        <translation>Apontar %1 para %2</translation>
    </message>
    <message>
        <source>Start at %1</source>
        <translation>Começar em %1</translation>
    </message>
    <message>
        <source>Add a branch to %1</source>
        <translation>Adicionar um ramo a %1</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Recortar %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n state(s)</source>
        <translation>
            <numerusform>Recortar %n estado</numerusform>
            <numerusform>Recortar %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap in a Map</source>
        <translation>Envolver em um Map</translation>
    </message>
    <message>
        <source>Wrap in a Parallel</source>
        <translation>Envolver em um Parallel</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>Desfazer o grupo %1</translation>
    </message>
    <message>
        <source>Move a branch of %1</source>
        <translation>Mover um ramo de %1</translation>
    </message>
    <message>
        <source>The results of %1 come in the new order of its branches.</source>
        <translation>Os resultados de %1 vêm na nova ordem dos ramos.</translation>
    </message>
    <message>
        <source>Remove a branch of %1</source>
        <translation>Remover um ramo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) came with it, and what its tasks answer in a rehearsal.</source>
        <translation>
            <numerusform>Veio junto %n caso de teste, com as respostas das tarefas no ensaio.</numerusform>
            <numerusform>Vieram junto %n casos de teste, com as respostas das tarefas no ensaio.</numerusform>
        </translation>
    </message>
    <message>
        <source>What its tasks answer in a rehearsal came with it.</source>
        <translation>As respostas das tarefas no ensaio vieram junto.</translation>
    </message>
    <message>
        <source>Split a branch</source>
        <translation>Dividir um ramo</translation>
    </message>
    <message>
        <source>What was split off begins with the Parallel&apos;s own input, and its result is one more in the list.</source>
        <translation>O que foi separado começa com a entrada do próprio Parallel, e seu resultado é mais um na lista.</translation>
    </message>
    <message>
        <source>Join two branches of %1</source>
        <translation>Juntar dois ramos de %1</translation>
    </message>
    <message>
        <source>What was behind begins with what is before it now, and %1 gives one result less.</source>
        <translation>O que vinha depois agora começa com o resultado do que está antes, e %1 entrega um resultado a menos.</translation>
    </message>
</context>
<context>
    <name>canvas::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation>Novo nome de %1</translation>
    </message>
</context>
<context>
    <name>canvas::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Clique ou arraste para mover a vista</translation>
    </message>
</context>
<context>
    <name>canvas::Palette</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Kinds of states</source>
        <translation>Tipos de estado</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>Buscar estados e ações</translation>
    </message>
    <message>
        <source>States to add</source>
        <translation>Estados para adicionar</translation>
    </message>
    <message>
        <source>Drag onto the canvas, or press Enter to add after the selected state</source>
        <translation>Arraste para o desenho ou tecle Enter para adicionar depois do estado selecionado</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
</context>
<context>
    <name>canvas::PaletteModel</name>
    <message>
        <source>Replace by</source>
        <translation>Trocar por</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Mais usados</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>All of AWS</source>
        <translation>Toda a AWS</translation>
    </message>
    <message>
        <source>No kind of state is called so. Try “choice” or “wait”.</source>
        <translation>Nenhum tipo de estado tem esse nome. Tente “escolha” ou “espera”.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a service (SQS), what is done (put item), or a plain word (queue, wait).</source>
        <translation>Nada tem esse nome. Tente um serviço (SQS), o que se faz (put item) ou uma palavra comum (fila, esperar).</translation>
    </message>
</context>
<context>
    <name>canvas::PatternWords</name>
    <message>
        <source>Each object</source>
        <translation>Cada objeto</translation>
    </message>
    <message>
        <source>Process batch</source>
        <translation>Processar lote</translation>
    </message>
    <message>
        <source>Do all at once</source>
        <translation>Fazer tudo ao mesmo tempo</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Juntar os resultados</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Primeira parte</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Segunda parte</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprovação</translation>
    </message>
    <message>
        <source>Approved?</source>
        <translation>Aprovado?</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Seguir em frente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ninguém respondeu</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>The request was not approved.</source>
        <translation>O pedido não foi aprovado.</translation>
    </message>
    <message>
        <source>Nobody answered within a day.</source>
        <translation>Ninguém respondeu em um dia.</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>Para cada item</translation>
    </message>
    <message>
        <source>Process item</source>
        <translation>Processar item</translation>
    </message>
    <message>
        <source>Call service</source>
        <translation>Chamar o serviço</translation>
    </message>
    <message>
        <source>Report failure</source>
        <translation>Avisar da falha</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <source>The service failed after every attempt.</source>
        <translation>O serviço falhou em todas as tentativas.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Undo charge</source>
        <translation>Estornar a cobrança</translation>
    </message>
    <message>
        <source>Undo reserve</source>
        <translation>Cancelar a reserva</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nada foi reservado</translation>
    </message>
    <message>
        <source>A step failed and the steps before it were undone.</source>
        <translation>Um passo falhou e os passos anteriores foram desfeitos.</translation>
    </message>
    <message>
        <source>Start job</source>
        <translation>Iniciar o trabalho</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Esperar um pouco</translation>
    </message>
    <message>
        <source>Ask for status</source>
        <translation>Consultar a situação</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>Terminou?</translation>
    </message>
    <message>
        <source>Job done</source>
        <translation>Trabalho concluído</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>O trabalho falhou</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>The job ended without success.</source>
        <translation>O trabalho terminou sem sucesso.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer the same</source>
        <translation>Responder o mesmo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>Answered already?</source>
        <translation>Já respondido?</translation>
    </message>
    <message>
        <source>Any answers?</source>
        <translation>Há respostas?</translation>
    </message>
    <message>
        <source>Ask everyone</source>
        <translation>Perguntar a todos</translation>
    </message>
    <message>
        <source>Ask one</source>
        <translation>Perguntar a um</translation>
    </message>
    <message>
        <source>Ask the second approver</source>
        <translation>Perguntar ao segundo aprovador</translation>
    </message>
    <message>
        <source>Circuit open?</source>
        <translation>Circuito aberto?</translation>
    </message>
    <message>
        <source>Claim the request</source>
        <translation>Reservar o pedido</translation>
    </message>
    <message>
        <source>Close it for the next to try</source>
        <translation>Fechar para o próximo tentar</translation>
    </message>
    <message>
        <source>Close the circuit</source>
        <translation>Fechar o circuito</translation>
    </message>
    <message>
        <source>Do it once</source>
        <translation>Fazer uma só vez</translation>
    </message>
    <message>
        <source>Gather the answers</source>
        <translation>Reunir as respostas</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Devolver a reserva</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>Devolver a vaga</translation>
    </message>
    <message>
        <source>Give the place back after an error</source>
        <translation>Devolver a vaga depois de um erro</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Guardar a resposta</translation>
    </message>
    <message>
        <source>Let it recover</source>
        <translation>Deixar recuperar</translation>
    </message>
    <message>
        <source>Look at the circuit</source>
        <translation>Olhar o circuito</translation>
    </message>
    <message>
        <source>Look up the answer</source>
        <translation>Procurar a resposta</translation>
    </message>
    <message>
        <source>Neither approver answered within a day.</source>
        <translation>Nenhum dos aprovadores respondeu dentro de um dia.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Sem respostas</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Ninguém respondeu a tempo.</translation>
    </message>
    <message>
        <source>Open the circuit</source>
        <translation>Abrir o circuito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Service is down</source>
        <translation>Serviço fora do ar</translation>
    </message>
    <message>
        <source>Take a place</source>
        <translation>Ocupar uma vaga</translation>
    </message>
    <message>
        <source>The service has failed lately; it was not called.</source>
        <translation>O serviço falhou há pouco; não foi chamado.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Tentar mais uma vez</translation>
    </message>
    <message>
        <source>Use the answers</source>
        <translation>Usar as respostas</translation>
    </message>
    <message>
        <source>Wait for a place</source>
        <translation>Esperar uma vaga</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar a resposta</translation>
    </message>
    <message>
        <source>Work failed</source>
        <translation>O trabalho falhou</translation>
    </message>
    <message>
        <source>Work with the resource</source>
        <translation>Trabalhar com o recurso</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>pelo menos uma</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está aberto</translation>
    </message>
    <message>
        <source>the claim was given back</source>
        <translation>a reserva foi devolvida</translation>
    </message>
    <message>
        <source>there is an answer</source>
        <translation>há uma resposta</translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>Há uma vaga</translation>
    </message>
    <message>
        <source>All is booked</source>
        <translation>Tudo é reservado</translation>
    </message>
    <message>
        <source>All places are taken at first</source>
        <translation>No início não há vaga</translation>
    </message>
    <message>
        <source>Another run has opened it</source>
        <translation>Outra execução o abriu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Both parts come together</source>
        <translation>As duas partes se juntam</translation>
    </message>
    <message>
        <source>Done at the second look</source>
        <translation>Pronto na segunda consulta</translation>
    </message>
    <message>
        <source>Every item is processed</source>
        <translation>Todos os itens são processados</translation>
    </message>
    <message>
        <source>Everyone answers</source>
        <translation>Todos respondem</translation>
    </message>
    <message>
        <source>It fails for good and is reported</source>
        <translation>Falha de vez e é avisado</translation>
    </message>
    <message>
        <source>It works the third time</source>
        <translation>Funciona na terceira vez</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Ninguém responde</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>One answers</source>
        <translation>Um responde</translation>
    </message>
    <message>
        <source>One is too late</source>
        <translation>Um chega tarde demais</translation>
    </message>
    <message>
        <source>One item fails and all fails</source>
        <translation>Um item falha e tudo falha</translation>
    </message>
    <message>
        <source>One part fails and all fails</source>
        <translation>Uma parte falha e tudo falha</translation>
    </message>
    <message>
        <source>The charge fails</source>
        <translation>A cobrança falha</translation>
    </message>
    <message>
        <source>The circuit is open</source>
        <translation>O circuito está aberto</translation>
    </message>
    <message>
        <source>The confirmation fails</source>
        <translation>A confirmação falha</translation>
    </message>
    <message>
        <source>The first request does the work</source>
        <translation>O primeiro pedido faz o trabalho</translation>
    </message>
    <message>
        <source>The first request has failed</source>
        <translation>O primeiro pedido falhou</translation>
    </message>
    <message>
        <source>The first request is still at it</source>
        <translation>O primeiro pedido ainda está trabalhando</translation>
    </message>
    <message>
        <source>The job fails</source>
        <translation>O trabalho falha</translation>
    </message>
    <message>
        <source>The place is given back after an error</source>
        <translation>A vaga é devolvida depois de um erro</translation>
    </message>
    <message>
        <source>The second approver decides</source>
        <translation>O segundo aprovador decide</translation>
    </message>
    <message>
        <source>The second request gets the same answer</source>
        <translation>O segundo pedido recebe a mesma resposta</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>O serviço responde</translation>
    </message>
    <message>
        <source>The service recovers</source>
        <translation>O serviço se recupera</translation>
    </message>
    <message>
        <source>The service stays down</source>
        <translation>O serviço continua fora do ar</translation>
    </message>
    <message>
        <source>The work fails and may be asked for again</source>
        <translation>O trabalho falha e pode ser pedido de novo</translation>
    </message>
    <message>
        <source>There are no items</source>
        <translation>Não há itens</translation>
    </message>
    <message>
        <source>The work failed; its place was given back.</source>
        <translation>O trabalho falhou; a vaga foi devolvida.</translation>
    </message>
    <message>
        <source>The service has not recovered.</source>
        <translation>O serviço não se recuperou.</translation>
    </message>
    <message>
        <source>It failed and may be asked for again.</source>
        <translation>Falhou e pode ser pedido de novo.</translation>
    </message>
    <message>
        <source>The work takes too long</source>
        <translation>O trabalho demora demais</translation>
    </message>
    <message>
        <source>It may be done</source>
        <translation>Pode estar feito</translation>
    </message>
    <message>
        <source>It may have been done. The claim stays until somebody has looked.</source>
        <translation>Pode ter sido feito. A reserva fica até que alguém verifique.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done</source>
        <translation>Ninguém sabe se foi feito</translation>
    </message>
    <message>
        <source>One answers a list</source>
        <translation>Um responde com uma lista</translation>
    </message>
    <message>
        <source>The answer is a text</source>
        <translation>A resposta é um texto</translation>
    </message>
    <message>
        <source>The answer says nothing</source>
        <translation>A resposta não diz nada</translation>
    </message>
    <message>
        <source>The answers are lists</source>
        <translation>As respostas são listas</translation>
    </message>
</context>
<context>
    <name>canvas::StatePicker</name>
    <message>
        <source>Choose a state</source>
        <translation>Escolha um estado</translation>
    </message>
    <message>
        <source>Search: queue, wait, Lambda…</source>
        <translation>Busque: fila, esperar, Lambda…</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>Buscar estados e ações</translation>
    </message>
</context>
<context>
    <name>canvas::Words</name>
    <message>
        <source>Append a state…</source>
        <translation>Acrescentar um estado…</translation>
    </message>
    <message>
        <source>Replace by another kind…</source>
        <translation>Trocar por outro tipo…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Começar aqui</translation>
    </message>
    <message>
        <source>End after this</source>
        <translation>Terminar depois deste</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Adicionar um ramo</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation>Remover ponto de parada</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Adicionar ponto de parada</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar em 100%</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Add a state…</source>
        <translation>Adicionar um estado…</translation>
    </message>
    <message>
        <source>Insert a state…</source>
        <translation>Inserir um estado…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>tentando de novo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed, and the error was caught</source>
        <translation>falhou, e o erro foi capturado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompido</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) inside</source>
        <translation>
            <numerusform>%n estado dentro</numerusform>
            <numerusform>%n estados dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Catch: %1</source>
        <translation>Catch: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>retries on errors</source>
        <translation>tenta de novo em caso de erro</translation>
    </message>
    <message>
        <source>catches errors</source>
        <translation>captura erros</translation>
    </message>
    <message>
        <source>answered by a mock</source>
        <translation>respondido por um mock</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>tem um ponto de parada</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tem um problema</translation>
    </message>
    <message>
        <source>its text is damaged; shown as it last was</source>
        <translation>o texto dele está com erro; mostrado como estava antes</translation>
    </message>
    <message>
        <source>Drop a state here</source>
        <translation>Solte um estado aqui</translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation>Capturar erros de %1 em %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Ligar %1 a %2</translation>
    </message>
    <message>
        <source>A new state after %1</source>
        <translation>Um novo estado depois de %1</translation>
    </message>
    <message>
        <source>Point to %1</source>
        <translation>Apontar para %1</translation>
    </message>
    <message>
        <source>Let go on the state it shall point to</source>
        <translation>Solte sobre o estado para o qual deve apontar</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Depois de %1</translation>
    </message>
    <message>
        <source>As the first state</source>
        <translation>Como primeiro estado</translation>
    </message>
    <message>
        <source>As the only state here</source>
        <translation>Como único estado aqui</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Solto, sem ligação</translation>
    </message>
    <message>
        <source>%1, no waiting</source>
        <translation>%1, sem esperar</translation>
    </message>
    <message>
        <source>Retry and catch</source>
        <translation>Tentar de novo e capturar</translation>
    </message>
    <message>
        <source>Tries a call again, ever later, and reports what fails for good</source>
        <translation>Repete uma chamada, cada vez mais tarde, e avisa quando ela falha de vez</translation>
    </message>
    <message>
        <source>Wait and poll</source>
        <translation>Esperar e consultar</translation>
    </message>
    <message>
        <source>Starts a job and asks for its status until it is done</source>
        <translation>Inicia um trabalho e consulta a situação até ele terminar</translation>
    </message>
    <message>
        <source>Fan-out and fan-in</source>
        <translation>Dividir e juntar</translation>
    </message>
    <message>
        <source>Does several things at once and merges what they give</source>
        <translation>Faz várias coisas ao mesmo tempo e junta os resultados</translation>
    </message>
    <message>
        <source>Map over items</source>
        <translation>Percorrer itens</translation>
    </message>
    <message>
        <source>Does the same for every item of a list</source>
        <translation>Faz o mesmo com cada item de uma lista</translation>
    </message>
    <message>
        <source>Saga with compensation</source>
        <translation>Saga com compensação</translation>
    </message>
    <message>
        <source>Undoes the steps already done when a later one fails</source>
        <translation>Desfaz os passos já dados quando um passo seguinte falha</translation>
    </message>
    <message>
        <source>Human approval</source>
        <translation>Aprovação humana</translation>
    </message>
    <message>
        <source>Asks a person, waits for the answer, and goes on or stops</source>
        <translation>Pergunta a uma pessoa, espera a resposta e segue ou para</translation>
    </message>
    <message>
        <source>Batches over S3 objects</source>
        <translation>Lotes de objetos do S3</translation>
    </message>
    <message>
        <source>Works through the objects of a bucket, many batches at a time</source>
        <translation>Processa os objetos de um bucket, muitos lotes por vez</translation>
    </message>
    <message>
        <source>As the Default of %1</source>
        <translation>Como Default de %1</translation>
    </message>
    <message>
        <source>By a new rule of %1</source>
        <translation>Por uma nova regra de %1</translation>
    </message>
    <message>
        <source>By rule %1 of %2</source>
        <translation>Pela regra %1 de %2</translation>
    </message>
    <message>
        <source>Too far from any place it could go. The marked places take it.</source>
        <translation>Longe demais de qualquer lugar possível. Solte em um dos lugares marcados.</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Run to this state</source>
        <translation>Executar até este estado</translation>
    </message>
    <message>
        <source>Copied, with an answer made up: there is none of its service&apos;s yet.</source>
        <translation>Copiado com uma resposta inventada: o serviço ainda não respondeu.</translation>
    </message>
    <message>
        <source>Copied: a command that tries %1 in the cloud.</source>
        <translation>Copiado: um comando que testa %1 na nuvem.</translation>
    </message>
    <message>
        <source>Copy as AWS CLI command</source>
        <translation>Copiar como comando da AWS CLI</translation>
    </message>
    <message>
        <source>a test case goes here</source>
        <translation>um caso de teste passa por aqui</translation>
    </message>
    <message>
        <source>no test case goes here</source>
        <translation>nenhum caso de teste passa por aqui</translation>
    </message>
    <message>
        <source>Try it alone…</source>
        <translation>Experimentar sozinho…</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Desfazer o grupo</translation>
    </message>
    <message>
        <source>Bring its workflow in here…</source>
        <translation>Trazer para cá o fluxo que ele inicia…</translation>
    </message>
    <message>
        <source>Wrap in</source>
        <translation>Envolver em</translation>
    </message>
    <message>
        <source>a Parallel</source>
        <translation>um Parallel</translation>
    </message>
    <message>
        <source>a Map</source>
        <translation>um Map</translation>
    </message>
    <message>
        <source>Extract to a workflow of its own…</source>
        <translation>Extrair para um fluxo próprio…</translation>
    </message>
    <message>
        <source>What %1 stands for…</source>
        <translation>O que %1 representa…</translation>
    </message>
    <message>
        <source>filled in by its template: %1</source>
        <translation>preenchido pelo modelo: %1</translation>
    </message>
    <message>
        <source>Move this branch back</source>
        <translation>Mover este ramo para trás</translation>
    </message>
    <message>
        <source>Move this branch on</source>
        <translation>Mover este ramo para a frente</translation>
    </message>
    <message>
        <source>Remove this branch</source>
        <translation>Remover este ramo</translation>
    </message>
    <message>
        <source>Branch %1 becomes branch %2</source>
        <translation>O ramo %1 passa a ser o ramo %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Each item of %1</source>
        <translation>Cada item de %1</translation>
    </message>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Ramo %1 de %2</translation>
    </message>
    <message>
        <source>No states yet</source>
        <translation>Ainda sem estados</translation>
    </message>
    <message>
        <source>Approval with escalation</source>
        <translation>Aprovação com escalonamento</translation>
    </message>
    <message>
        <source>Asks a second person when the first does not answer in time</source>
        <translation>Pergunta a uma segunda pessoa quando a primeira não responde a tempo</translation>
    </message>
    <message>
        <source>Scatter and gather</source>
        <translation>Espalhar e reunir</translation>
    </message>
    <message>
        <source>Asks many at once and goes on with what has come in time</source>
        <translation>Pergunta a muitos de uma vez e segue com o que chegou a tempo</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Lets only so many runs work with a resource at a time</source>
        <translation>Deixa só algumas execuções trabalharem com um recurso ao mesmo tempo</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>Spares a service that fails until it has recovered</source>
        <translation>Poupa um serviço que falha até ele se recuperar</translation>
    </message>
    <message>
        <source>Idempotency guard</source>
        <translation>Guarda de idempotência</translation>
    </message>
    <message>
        <source>Does each request once and gives the same answer again</source>
        <translation>Faz cada pedido uma só vez e repete a mesma resposta</translation>
    </message>
    <message>
        <source>Join with the branch behind</source>
        <translation>Juntar com o ramo seguinte</translation>
    </message>
    <message>
        <source>Split off as a branch</source>
        <translation>Separar como um ramo</translation>
    </message>
</context>
<context>
    <name>canvas::ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reduzir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show at 100 % (Ctrl+0)</source>
        <translation>Mostrar em 100% (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom: %1 percent</source>
        <translation>Zoom: %1 por cento</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>Mostrar tudo (Ctrl+1)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: batuta [FILE…]           open the window
       batuta COMMAND …         work without a window; batuta COMMAND --help tells more

</source>
        <translation>Uso: batuta [ARQUIVO…]          abre a janela
     batuta COMANDO …           trabalha sem janela; batuta COMANDO --help diz mais

</translation>
    </message>
    <message>
        <source>The workflow definition, JSON or YAML.</source>
        <translation>A definição do fluxo, em JSON ou YAML.</translation>
    </message>
    <message>
        <source>The execution&apos;s input; an empty object otherwise.</source>
        <translation>A entrada da execução; senão, um objeto vazio.</translation>
    </message>
    <message>
        <source>What the tasks answer: a MockConfigFile.json.</source>
        <translation>O que as tarefas respondem: um MockConfigFile.json.</translation>
    </message>
    <message>
        <source>The test case of the mock file.</source>
        <translation>O caso de teste do arquivo de mocks.</translation>
    </message>
    <message>
        <source>The state machine of the mock file; needed when it has several.</source>
        <translation>A máquina de estados do arquivo de mocks; necessária quando há várias.</translation>
    </message>
    <message>
        <source>What every task answers that no mock answers.</source>
        <translation>O que responde toda tarefa que nenhum mock responde.</translation>
    </message>
    <message>
        <source>Where to write the execution&apos;s history.</source>
        <translation>Onde gravar o histórico da execução.</translation>
    </message>
    <message>
        <source>A number that all randomness comes from.</source>
        <translation>O número de que vem todo o acaso.</translation>
    </message>
    <message>
        <source>When the execution starts, ISO 8601.</source>
        <translation>Quando a execução começa, em ISO 8601.</translation>
    </message>
    <message>
        <source>%1 is not a sound definition; “batuta validate” tells where.</source>
        <translation>%1 não é uma definição íntegra; “batuta validate” diz onde.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 não é JSON.</translation>
    </message>
    <message>
        <source>%1 has several state machines; choose one by --machine.</source>
        <translation>%1 tem várias máquinas de estados; escolha uma com --machine.</translation>
    </message>
    <message>
        <source>The type is standard or express, not “%1”.</source>
        <translation>O tipo é standard ou express, não “%1”.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>A semente é um número inteiro.</translation>
    </message>
    <message>
        <source>The start time is no ISO 8601 time.</source>
        <translation>A hora de início não está em ISO 8601.</translation>
    </message>
    <message>
        <source>The state “%1” calls %2 for the %3. time, and no mock answers it. Name an answer in a mock file (--mocks), or one for all tasks (--answer-all).</source>
        <translation>O estado “%1” chama %2 pela %3ª vez, e nenhum mock responde. Dê uma resposta em um arquivo de mocks (--mocks) ou uma para todas as tarefas (--answer-all).</translation>
    </message>
    <message>
        <source>Name one definition: batuta simulate FILE [--input FILE] [--mocks FILE --test-case NAME] …</source>
        <translation>Indique uma definição: batuta simulate ARQUIVO [--input ARQUIVO] [--mocks ARQUIVO --test-case NOME] …</translation>
    </message>
    <message>
        <source>--mocks and --test-case belong together.</source>
        <translation>--mocks e --test-case andam juntos.</translation>
    </message>
    <message>
        <source>find the faults of definitions</source>
        <translation>encontra as falhas de definições</translation>
    </message>
    <message>
        <source>run a definition and print how it ends</source>
        <translation>executa uma definição e mostra como termina</translation>
    </message>
    <message>
        <source>evaluate a JSONata or JSONPath expression</source>
        <translation>avalia uma expressão JSONata ou JSONPath</translation>
    </message>
    <message>
        <source>draw a definition as SVG, PNG, PDF or JSON</source>
        <translation>desenha uma definição em SVG, PNG, PDF ou JSON</translation>
    </message>
    <message>
        <source>write a definition in another format</source>
        <translation>grava uma definição em outro formato</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>O arquivo a gravar.</translation>
    </message>
    <message>
        <source>Name one file to convert, and the file to write with -o.</source>
        <translation>Indique um arquivo para converter e, com -o, o arquivo a gravar.</translation>
    </message>
    <message>
        <source>The expression, with or without {% %}.</source>
        <translation>A expressão, com ou sem {% %}.</translation>
    </message>
    <message>
        <source>jsonata (the default) or jsonpath.</source>
        <translation>jsonata (o padrão) ou jsonpath.</translation>
    </message>
    <message>
        <source>A JSON file: $states.input, and $.</source>
        <translation>Um arquivo JSON: $states.input, e $.</translation>
    </message>
    <message>
        <source>A JSON file: $states.context, and $$ of JSONPath.</source>
        <translation>Um arquivo JSON: $states.context, e $$ do JSONPath.</translation>
    </message>
    <message>
        <source>A JSON file: an object with the variables by name.</source>
        <translation>Um arquivo JSON: um objeto com as variáveis pelo nome.</translation>
    </message>
    <message>
        <source>Evaluates one expression and prints its value as JSON.</source>
        <translation>Avalia uma expressão e mostra o valor em JSON.</translation>
    </message>
    <message>
        <source>The language is jsonata or jsonpath, not %1.</source>
        <translation>A linguagem é jsonata ou jsonpath, não %1.</translation>
    </message>
    <message>
        <source>Give one expression, in quotes.</source>
        <translation>Dê uma expressão, entre aspas.</translation>
    </message>
    <message>
        <source>Draws a workflow definition as SVG, PNG, PDF, or its layout as JSON.</source>
        <translation>Desenha uma definição em SVG, PNG, PDF, ou sua disposição em JSON.</translation>
    </message>
    <message>
        <source>Where to draw: a name ending in .svg, .png, .pdf or .json.</source>
        <translation>Onde desenhar: um nome que termine em .svg, .png, .pdf ou .json.</translation>
    </message>
    <message>
        <source>tb (top to bottom, the default) or lr (left to right).</source>
        <translation>tb (de cima para baixo, o padrão) ou lr (da esquerda para a direita).</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>Em cores escuras.</translation>
    </message>
    <message>
        <source>Without a background.</source>
        <translation>Sem fundo.</translation>
    </message>
    <message>
        <source>How large a PNG is: pixels per unit, 2 otherwise.</source>
        <translation>O tamanho do PNG: pixels por unidade, senão 2.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>name one definition; see --help</source>
        <translation>indique uma definição; veja --help</translation>
    </message>
    <message>
        <source>-o needs a name ending in .svg, .png, .pdf or .json</source>
        <translation>-o precisa de um nome que termine em .svg, .png, .pdf ou .json</translation>
    </message>
    <message>
        <source>--direction is tb or lr</source>
        <translation>--direction é tb ou lr</translation>
    </message>
    <message>
        <source>--scale is a number from 0.05 to 16</source>
        <translation>--scale é um número de 0.05 a 16</translation>
    </message>
    <message>
        <source>it has no states</source>
        <translation>ela não tem estados</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: %2</source>
        <translation>Não foi possível desenhar %1: %2</translation>
    </message>
    <message>
        <source>%1 is broken, so only what could be read is drawn: %2</source>
        <translation>%1 está quebrado; só o que pôde ser lido foi desenhado: %2</translation>
    </message>
    <message>
        <source>no faults found</source>
        <translation>nenhuma falha encontrada</translation>
    </message>
    <message>
        <source>The workflow definitions, JSON or YAML.</source>
        <translation>As definições de fluxo, em JSON ou YAML.</translation>
    </message>
    <message>
        <source>Finds what AWS would refuse in workflow definitions.</source>
        <translation>Encontra o que a AWS recusaria em definições de fluxo.</translation>
    </message>
    <message>
        <source>The type is standard or express, not %1.</source>
        <translation>O tipo é standard ou express, não %1.</translation>
    </message>
    <message>
        <source>Name at least one file to check.</source>
        <translation>Indique ao menos um arquivo para conferir.</translation>
    </message>
    <message>
        <source>lay definitions out anew</source>
        <translation>reformatar definições</translation>
    </message>
    <message>
        <source>Writes a definition to another file, as JSON or YAML by that file&apos;s name. To its own format it is a copy, byte for byte.</source>
        <translation>Grava uma definição em outro arquivo, em JSON ou YAML conforme o nome dele. Para o mesmo formato é uma cópia, byte a byte.</translation>
    </message>
    <message>
        <source>Lays definitions in JSON out anew. Only white space changes.</source>
        <translation>Reformata definições em JSON. Só o espaço em branco muda.</translation>
    </message>
    <message>
        <source>The workflow definitions.</source>
        <translation>As definições de fluxo.</translation>
    </message>
    <message>
        <source>Only name the files that would change.</source>
        <translation>Só citar os arquivos que mudariam.</translation>
    </message>
    <message>
        <source>Change the files; without it one file is printed.</source>
        <translation>Alterar os arquivos; sem isto, um arquivo é impresso.</translation>
    </message>
    <message>
        <source>Name at least one file, and --check or --write but not both.</source>
        <translation>Informe pelo menos um arquivo, e --check ou --write, mas não os dois.</translation>
    </message>
    <message>
        <source>Several files need --check or --write.</source>
        <translation>Vários arquivos pedem --check ou --write.</translation>
    </message>
    <message>
        <source>Another state machine&apos;s definition, by its name or ARN, for the tasks that start an execution of it. It takes the test case of the same name of its own machine in the mock file. May be given several times.</source>
        <translation>A definição de outra máquina de estados, pelo nome ou ARN, para as tarefas que iniciam uma execução dela. Ela usa o caso de teste de mesmo nome da sua própria máquina no arquivo de mocks. Pode ser dada várias vezes.</translation>
    </message>
    <message>
        <source>A folder whose BUCKET/KEY files stand for S3 objects; ResultWriters write there.</source>
        <translation>Uma pasta cujos arquivos BUCKET/KEY fazem as vezes dos objetos do S3; os ResultWriters gravam nela.</translation>
    </message>
    <message>
        <source>--nested wants NAME=FILE, not “%1”.</source>
        <translation>--nested espera NOME=ARQUIVO, não “%1”.</translation>
    </message>
    <message>
        <source>The state “%1” starts an execution in which no mock answers “%2”. Name an answer in the mock file, under that machine and the same test case.</source>
        <translation>O estado “%1” inicia uma execução em que nenhum mock responde a “%2”. Informe uma resposta no arquivo de mocks, nessa máquina e no mesmo caso de teste.</translation>
    </message>
    <message>
        <source>Or give the definition of the machine it starts: --nested NAME=FILE.</source>
        <translation>Ou informe a definição da máquina que ele inicia: --nested NOME=ARQUIVO.</translation>
    </message>
    <message>
        <source>How the faults are printed: text (the default), json or sarif.</source>
        <translation>Como as falhas são impressas: text (o padrão), json ou sarif.</translation>
    </message>
    <message>
        <source>The format is text, json or sarif, not %1.</source>
        <translation>O formato é text, json ou sarif, não %1.</translation>
    </message>
    <message>
        <source>jsonata: also turn JSONPath into JSONata, and tell what to check.</source>
        <translation>jsonata: também passa o JSONPath para JSONata e diz o que conferir.</translation>
    </message>
    <message>
        <source>The only language to convert to is jsonata, not %1.</source>
        <translation>A única linguagem para converter é jsonata, não %1.</translation>
    </message>
    <message>
        <source>What ${NAME} of the definition stands for. May be given several times.</source>
        <translation>O que ${NAME} da definição representa. Pode ser dado várias vezes.</translation>
    </message>
    <message>
        <source>--substitute wants NAME=VALUE, not “%1”.</source>
        <translation>--substitute quer NAME=VALUE, não “%1”.</translation>
    </message>
    <message>
        <source>try one state alone, as AWS&apos;s TestState does</source>
        <translation>testa um só estado, como o TestState da AWS</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Não é possível ler a entrada padrão.</translation>
    </message>
    <message>
        <source>%1 calls %2, which is not called from here: give the request a mock.</source>
        <translation>%1 chama %2, que não é chamado daqui: dê um mock à requisição.</translation>
    </message>
    <message>
        <source>Tries one state alone, as AWS&apos;s TestState does: with mocks, and without AWS.</source>
        <translation>Testa um só estado, como o TestState da AWS: com mocks e sem a AWS.</translation>
    </message>
    <message>
        <source>A JSON file with TestState&apos;s request; without one, or for -, standard input.</source>
        <translation>Um arquivo JSON com a requisição do TestState; sem ele, ou com -, a entrada padrão.</translation>
    </message>
    <message>
        <source>Name one request only.</source>
        <translation>Indique uma só requisição.</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <translation>A requisição não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Runs a workflow definition, offline and in no time, and prints how it ends.</source>
        <translation>Executa uma definição de fluxo, sem rede e sem demora, e imprime como ela termina.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Não foi possível escrever a resposta: %1.</translation>
    </message>
    <message>
        <source>%1 is read by this command and would be destroyed. Name another file to write.</source>
        <translation>%1 é lido por este comando e seria destruído. Indique outro arquivo para gravar.</translation>
    </message>
    <message>
        <source>%1: %2 stays without quotes, for a number or a boolean. Where a text is meant, quote it.</source>
        <translation>%1: %2 fica sem aspas, para um número ou um booleano. Onde deve haver um texto, ponha aspas.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>The results are to be written to %1, which lies outside of %2 or is no regular file.</source>
        <translation>Os resultados devem ser gravados em %1, que fica fora de %2 ou não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 tem mais de %2 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The answer for all tasks</source>
        <translation>A resposta para todas as tarefas</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A requisição</translation>
    </message>
    <message>
        <source>go through an execution&apos;s history, and make mocks of it</source>
        <translation>percorrer o histórico de uma execução e fazer dele mocks</translation>
    </message>
    <message>
        <source>An execution&apos;s history, as “aws stepfunctions get-execution-history” prints it.</source>
        <translation>O histórico de uma execução, como “aws stepfunctions get-execution-history” o imprime.</translation>
    </message>
    <message>
        <source>Goes through an execution again: prints what happened at which state, and makes mocks of its answers.</source>
        <translation>Percorre de novo uma execução: imprime o que aconteceu em cada estado e faz mocks das respostas.</translation>
    </message>
    <message>
        <source>The workflow definition that ran, JSON or YAML.</source>
        <translation>A definição do fluxo que foi executada, em JSON ou YAML.</translation>
    </message>
    <message>
        <source>Where to write the answers of its tasks, as a MockConfigFile.json with the test case “Replay”.</source>
        <translation>Onde gravar as respostas das tarefas, como um MockConfigFile.json com o caso de teste “Replay”.</translation>
    </message>
    <message>
        <source>Run the definition with the same input and answers: does it end the same?</source>
        <translation>Executar a definição com a mesma entrada e as mesmas respostas: ela termina igual?</translation>
    </message>
    <message>
        <source>The input of the execution is no data.</source>
        <translation>A entrada da execução não são dados.</translation>
    </message>
    <message>
        <source>It ends otherwise: %1 was “%2” there and is “%3” here.</source>
        <translation>Termina de outro modo: %1 era “%2” lá e é “%3” aqui.</translation>
    </message>
    <message>
        <source>Name one history and its definition: batuta replay HISTORY --definition FILE …</source>
        <translation>Indique um histórico e a definição dele: batuta replay HISTORY --definition FILE …</translation>
    </message>
    <message>
        <source>%1 has no state “%2”, which the history tells of.</source>
        <translation>%1 não tem o estado “%2”, que o histórico menciona.</translation>
    </message>
    <message>
        <source>The history goes on: it is not its last page.</source>
        <translation>O histórico continua: esta não é a última página.</translation>
    </message>
    <message>
        <source>run the test cases of definitions, and tell what they cover</source>
        <translation>executa os casos de teste de definições e diz o que eles cobrem</translation>
    </message>
    <message>
        <source>Where to write the lines that CloudWatch Logs would get of it.</source>
        <translation>Onde gravar as linhas que o CloudWatch Logs receberia dela.</translation>
    </message>
    <message>
        <source>Which of them: ALL (the default), ERROR or FATAL.</source>
        <translation>Quais delas: ALL (o padrão), ERROR ou FATAL.</translation>
    </message>
    <message>
        <source>Where to write the segments that X-Ray would get of it.</source>
        <translation>Onde gravar os segmentos que o X-Ray receberia dela.</translation>
    </message>
    <message>
        <source>Tell what it costs, too.</source>
        <translation>Informar também quanto custa.</translation>
    </message>
    <message>
        <source>Whose prices: sa-east-1 (the default), us-east-1 …</source>
        <translation>De que região são os preços: sa-east-1 (o padrão), us-east-1 …</translation>
    </message>
    <message>
        <source>The log level is ALL, ERROR or FATAL.</source>
        <translation>O nível de log é ALL, ERROR ou FATAL.</translation>
    </message>
    <message>
        <source>Runs the test cases of workflow definitions, offline and in no time. Those of NAME.asl.json are in NAME.rehearsal.json beside it; where that is not there, in its mock file.</source>
        <translation>Executa os casos de teste de definições de fluxos, sem rede e sem demora. Os de NOME.asl.json ficam em NOME.rehearsal.json, ao lado; se esse arquivo não existir, no arquivo de mocks.</translation>
    </message>
    <message>
        <source>Only the case of this name. May be given several times.</source>
        <translation>Só o caso com este nome. Pode ser dado várias vezes.</translation>
    </message>
    <message>
        <source>The rehearsal of the one definition, if it lies elsewhere.</source>
        <translation>O ensaio da definição, se estiver em outro lugar.</translation>
    </message>
    <message>
        <source>A MockConfigFile.json: its test cases for a machine of the definition&apos;s name.</source>
        <translation>Um MockConfigFile.json: os casos de teste dele para a máquina com o nome da definição.</translation>
    </message>
    <message>
        <source>How the results are printed: text (the default), json, junit or tap.</source>
        <translation>Como os resultados são impressos: text (o padrão), json, junit ou tap.</translation>
    </message>
    <message>
        <source>Look for cases that cover what is not covered, and write them into the rehearsal.</source>
        <translation>Procura casos que cubram o que falta cobrir e os grava no ensaio.</translation>
    </message>
    <message>
        <source>Where to write the rehearsal with the proposed cases; beside the definition otherwise.</source>
        <translation>Onde gravar o ensaio com os casos propostos; sem isto, ao lado da definição.</translation>
    </message>
    <message>
        <source>Print what the cases cover, and what they do not.</source>
        <translation>Imprime o que os casos cobrem e o que não cobrem.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no cases: there is no %2 beside it.</source>
        <translation>%1 não tem casos: não há nenhum %2 ao lado.</translation>
    </message>
    <message>
        <source>%1 has no cases.</source>
        <translation>%1 não tem casos.</translation>
    </message>
    <message>
        <source>%1 has no case “%2”.</source>
        <translation>%1 não tem o caso “%2”.</translation>
    </message>
    <message>
        <source>Name the definitions: batuta test FILE…</source>
        <translation>Indique as definições: batuta test ARQUIVO…</translation>
    </message>
    <message>
        <source>A rehearsal or a mock file is for one definition.</source>
        <translation>Um ensaio ou um arquivo de mocks é de uma só definição.</translation>
    </message>
    <message>
        <source>--output is for the proposals of one definition.</source>
        <translation>--output é para as propostas de uma só definição.</translation>
    </message>
    <message>
        <source>Name a rehearsal or a mock file, not both.</source>
        <translation>Indique um ensaio ou um arquivo de mocks, não os dois.</translation>
    </message>
    <message>
        <source>The format is text, json, junit or tap, not “%1”.</source>
        <translation>O formato é text, json, junit ou tap, e não “%1”.</translation>
    </message>
    <message>
        <source>not covered: %1 (%2)</source>
        <translation>não coberto: %1 (%2)</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choice rules</source>
        <translation>regras de Choice</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>retriers</source>
        <translation>retriers</translation>
    </message>
    <message>
        <source>catchers</source>
        <translation>catchers</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>tempos esgotados</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>heartbeats</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>setas</translation>
    </message>
    <message>
        <source>covered: %1</source>
        <translation>coberto: %1</translation>
    </message>
    <message>
        <source>not covered: %1</source>
        <translation>não coberto: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 passaram, %2 falharam</translation>
    </message>
    <message>
        <source>The history of an execution that did not succeed: goes on from what failed in it, as AWS redrives executions. The mocks&apos; attempts count on from its own.</source>
        <translation>O histórico de uma execução que não teve sucesso: continua a partir do que falhou nela, como no redrive da AWS. As tentativas dos mocks continuam a contagem dela.</translation>
    </message>
    <message>
        <source>This definition does not come to the end that %1 tells of.</source>
        <translation>Esta definição não chega ao fim que %1 conta.</translation>
    </message>
    <message>
        <source>tell what is wrong with lessons</source>
        <translation>diz o que há de errado em lições</translation>
    </message>
    <message>
        <source>grade a class&apos;s submissions against a lesson</source>
        <translation>corrige as entregas de uma turma por uma lição</translation>
    </message>
    <message>
        <source>Grades submissions against a lesson: each file and folder in FOLDER is one. What was graded before is not graded again, so a grading that was broken off goes on where it was.</source>
        <translation>Corrige entregas por uma lição: cada arquivo e cada pasta de FOLDER é uma. O que já foi corrigido não é corrigido de novo; uma correção interrompida continua de onde estava.</translation>
    </message>
    <message>
        <source>The lesson&apos;s folder or lesson.md.</source>
        <translation>A pasta da lição ou o lesson.md dela.</translation>
    </message>
    <message>
        <source>The submissions.</source>
        <translation>As entregas.</translation>
    </message>
    <message>
        <source>How the grades are printed: text (the default), json, csv or html.</source>
        <translation>Como as notas são impressas: text (o padrão), json, csv ou html.</translation>
    </message>
    <message>
        <source>Where to write the report; standard output otherwise.</source>
        <translation>Onde gravar o relatório; sem isto, na saída padrão.</translation>
    </message>
    <message>
        <source>Seconds that one submission may take; 20 otherwise.</source>
        <translation>Segundos que uma entrega pode demorar; senão, 20.</translation>
    </message>
    <message>
        <source>Grade everything again.</source>
        <translation>Corrigir tudo de novo.</translation>
    </message>
    <message>
        <source>%1 has no reference to grade by.</source>
        <translation>%1 não tem uma referência pela qual corrigir.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Não existe o formato “%1”.</translation>
    </message>
    <message>
        <source>Name the lesson and the folder: batuta grade LESSON FOLDER</source>
        <translation>Indique a lição e a pasta: batuta grade LIÇÃO PASTA</translation>
    </message>
    <message>
        <source>--limit takes a number of seconds.</source>
        <translation>--limit quer um número de segundos.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 não é uma pasta.</translation>
    </message>
    <message>
        <source>%1 has no submissions: no workflows and no folders.</source>
        <translation>%1 não tem entregas: nem fluxos nem pastas.</translation>
    </message>
    <message>
        <source>There is no workflow in it.</source>
        <translation>Não há nenhum fluxo nela.</translation>
    </message>
    <message>
        <source>The lesson does not allow %1.</source>
        <translation>A lição não permite %1.</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Não cumprido: %1</translation>
    </message>
    <message>
        <source>It is no sound definition.</source>
        <translation>Não é uma definição íntegra.</translation>
    </message>
    <message>
        <source>  cases %1 of %2</source>
        <translation>  casos %1 de %2</translation>
    </message>
    <message>
        <source>Alike but for names: %1</source>
        <translation>Iguais, salvo os nomes: %1</translation>
    </message>
    <message>
        <source>Alike but for names</source>
        <translation>Iguais, salvo os nomes</translation>
    </message>
    <message>
        <source>A hint, no proof: short workflows often have one natural shape.</source>
        <translation>Um indício, não uma prova: fluxos curtos costumam ter uma só forma natural.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>%1: sound; %2 steps, %3 cases, %4 languages
</source>
        <translation>%1: íntegra; passos: %2, casos: %3, idiomas: %4
</translation>
    </message>
    <message>
        <source>Tells everything that is wrong with lessons, each fault at its line.</source>
        <translation>Diz tudo o que há de errado em lições, cada falha na sua linha.</translation>
    </message>
    <message>
        <source>What is done with them.</source>
        <translation>O que se faz com elas.</translation>
    </message>
    <message>
        <source>Folders with a lesson.md, or such files.</source>
        <translation>Pastas com um lesson.md, ou esses arquivos.</translation>
    </message>
    <message>
        <source>How the faults are printed: text (the default) or json.</source>
        <translation>Como as falhas são impressas: text (o padrão) ou json.</translation>
    </message>
    <message>
        <source>Say what to do: batuta lesson check LESSON…</source>
        <translation>Diga o que fazer: batuta lesson check LIÇÃO…</translation>
    </message>
    <message>
        <source>Where to write a page for browsers that plays the execution.</source>
        <translation>Onde gravar uma página para navegadores que reproduz a execução.</translation>
    </message>
    <message>
        <source>write a folder with a README, to be handed in</source>
        <translation>grava uma pasta com um README, para entregar</translation>
    </message>
    <message>
        <source>Writes a folder to be handed in, ready to be a Git repository: a README with the drawing, what each state does and how the test cases go, the definition and its rehearsal.</source>
        <translation>Grava uma pasta para entregar, pronta para virar um repositório Git: um README com o desenho, o que cada estado faz e como vão os casos de teste, a definição e o seu ensaio.</translation>
    </message>
    <message>
        <source>The folder; made where it is not there.</source>
        <translation>A pasta; é criada se não existir.</translation>
    </message>
    <message>
        <source>The language it is written in: en, pt_BR or es; yours otherwise.</source>
        <translation>O idioma em que é escrito: en, pt_BR ou es; sem isto, o seu.</translation>
    </message>
    <message>
        <source>The README&apos;s title; the workflow&apos;s name otherwise.</source>
        <translation>O título do README; sem isto, o nome do fluxo.</translation>
    </message>
    <message>
        <source>The name of the lesson or challenge it is for.</source>
        <translation>O nome da lição ou do desafio da entrega.</translation>
    </message>
    <message>
        <source>Adds the run of this test case as a page that plays in a browser.</source>
        <translation>Acrescenta a execução deste caso de teste como uma página que se reproduz no navegador.</translation>
    </message>
    <message>
        <source>Write over files that are there and say something else. notes.md stays even so.</source>
        <translation>Grava por cima de arquivos que já existem com outro conteúdo. Mesmo assim, notes.md fica.</translation>
    </message>
    <message>
        <source>In %1 these are there already and say something else: %2. Nothing was written; --force writes over them.</source>
        <translation>Em %1 já existem, com outro conteúdo: %2. Nada foi gravado; --force grava por cima.</translation>
    </message>
    <message>
        <source>Name the definition and the folder: batuta hand-in FILE -o FOLDER</source>
        <translation>Indique a definição e a pasta: batuta hand-in ARQUIVO -o PASTA</translation>
    </message>
    <message>
        <source>The language is en, pt_BR or es, not “%1”.</source>
        <translation>O idioma é en, pt_BR ou es, não “%1”.</translation>
    </message>
    <message>
        <source>write a definition for a deployment tool, or as a diagram in words</source>
        <translation>escreve uma definição para uma ferramenta de implantação, ou como diagrama em palavras</translation>
    </message>
    <message>
        <source>Writes a workflow as what a deployment tool takes: a template with the machine, its settings and a role that may do what its states need, and no more, with the definition beside it. Each ${Name} becomes a parameter. Or writes one file: its drawing as DOT or Mermaid, its states as Markdown.</source>
        <translation>Escreve um fluxo como uma ferramenta de implantação o recebe: um template com a máquina, seus ajustes e uma role que pode fazer o que os estados precisam, e nada mais, com a definição ao lado. Cada ${Name} vira um parâmetro. Ou escreve um só arquivo: o desenho em DOT ou Mermaid, os estados em Markdown.</translation>
    </message>
    <message>
        <source>sam, cloudformation, serverless, terraform or cdk; dot, mermaid or markdown.</source>
        <translation>sam, cloudformation, serverless, terraform ou cdk; dot, mermaid ou markdown.</translation>
    </message>
    <message>
        <source>The folder, made where it is not there; of dot, mermaid and markdown the file.</source>
        <translation>A pasta, criada se não existir; para dot, mermaid e markdown, o arquivo.</translation>
    </message>
    <message>
        <source>The machine&apos;s name; the file&apos;s otherwise.</source>
        <translation>O nome da máquina; sem isso, o do arquivo.</translation>
    </message>
    <message>
        <source>Log input and output, too.</source>
        <translation>Registrar também a entrada e a saída.</translation>
    </message>
    <message>
        <source>Trace with X-Ray.</source>
        <translation>Rastrear com o X-Ray.</translation>
    </message>
    <message>
        <source>A tag of the machine. May be given several times.</source>
        <translation>Uma tag da máquina. Pode ser dada várias vezes.</translation>
    </message>
    <message>
        <source>What ${NAME} stands for: its parameter&apos;s default; what stands in an ARN for a region or an account. May be given several times.</source>
        <translation>O que ${NAME} representa: o valor padrão do parâmetro; o que num ARN está no lugar de uma região ou conta. Pode ser dado várias vezes.</translation>
    </message>
    <message>
        <source>Make no role: it is a parameter, then.</source>
        <translation>Não criar a role: ela passa a ser um parâmetro.</translation>
    </message>
    <message>
        <source>Write over files that are there and say something else.</source>
        <translation>Sobrescrever os arquivos que já existem e dizem outra coisa.</translation>
    </message>
    <message>
        <source>What is logged is off, error, fatal or all, not “%1”.</source>
        <translation>O que vai para o log é off, error, fatal ou all, não “%1”.</translation>
    </message>
    <message>
        <source>--tag wants KEY=VALUE, not “%1”.</source>
        <translation>--tag pede KEY=VALUE, não “%1”.</translation>
    </message>
    <message>
        <source>%1 is there already and says something else. Nothing was written; --force writes over it.</source>
        <translation>%1 já existe e diz outra coisa. Nada foi escrito; --force sobrescreve.</translation>
    </message>
    <message>
        <source>Name the definition and where to write: batuta export FILE --as FORM -o OUT</source>
        <translation>Indique a definição e onde escrever: batuta export FILE --as FORM -o OUT</translation>
    </message>
    <message>
        <source>--as is sam, cloudformation, serverless, terraform, cdk, dot, mermaid or markdown, not “%1”.</source>
        <translation>--as é sam, cloudformation, serverless, terraform, cdk, dot, mermaid ou markdown, não “%1”.</translation>
    </message>
    <message>
        <source>list the state machines in a template</source>
        <translation>lista as máquinas de estados de um modelo</translation>
    </message>
    <message>
        <source>Lists the state machines in a file of AWS SAM, CloudFormation, CDK&apos;s output, the Serverless Framework or Terraform, as a JSON array: where each definition stands, and what the tool fills in. Every other command takes one as FILE#NAME.</source>
        <translation>Lista as máquinas de estados de um arquivo do AWS SAM, do CloudFormation, da saída do CDK, do Serverless Framework ou do Terraform, como um array JSON: onde está cada definição e o que a ferramenta preenche. Todos os outros comandos aceitam uma delas como FILE#NAME.</translation>
    </message>
    <message>
        <source>The template.</source>
        <translation>O modelo.</translation>
    </message>
    <message>
        <source>Name one template.</source>
        <translation>Indique um modelo.</translation>
    </message>
    <message>
        <source>%1 is no template of a tool that Batuta knows.</source>
        <translation>%1 não é um modelo de uma ferramenta que o Batuta conheça.</translation>
    </message>
    <message>
        <source>standard or express; left out, what the template says, or else standard.</source>
        <translation>standard ou express; sem a opção, o que o modelo diz ou, se não disser, standard.</translation>
    </message>
    <message>
        <source>compare two definitions as workflows</source>
        <translation>compara duas definições como fluxos de trabalho</translation>
    </message>
    <message>
        <source>Name two definitions to compare.</source>
        <translation>Indique duas definições para comparar.</translation>
    </message>
    <message>
        <source>The format is text, json, svg or html, not %1.</source>
        <translation>O formato é text, json, svg ou html, não %1.</translation>
    </message>
    <message>
        <source>%1 is not merged.</source>
        <translation>%1 ainda não foi mesclado.</translation>
    </message>
    <message>
        <source>--git is for Git to call, with seven arguments; see README.</source>
        <translation>--git é para o Git chamar, com sete argumentos; veja o README.</translation>
    </message>
    <message>
        <source>Not compared as workflows. %1</source>
        <translation>Não comparado como fluxos de trabalho. %1</translation>
    </message>
    <message>
        <source>Compares two workflow definitions as workflows: states added, removed, renamed and moved, and the fields that changed. Layout, the order of keys, JSON or YAML make no difference. Exits with 1 where they differ.</source>
        <translation>Compara duas definições como fluxos de trabalho: estados acrescentados, removidos, renomeados e movidos, e os campos que mudaram. A formatação, a ordem das chaves, JSON ou YAML não fazem diferença. Termina com 1 quando são diferentes.</translation>
    </message>
    <message>
        <source>The two definitions, JSON or YAML; /dev/null for none.</source>
        <translation>As duas definições, JSON ou YAML; /dev/null para nenhuma.</translation>
    </message>
    <message>
        <source>text (the default), json, svg (one drawing of both) or html (a page with drawing and list).</source>
        <translation>text (o padrão), json, svg (um só desenho das duas) ou html (uma página com o desenho e a lista).</translation>
    </message>
    <message>
        <source>The file to write; its ending decides the format where --format does not.</source>
        <translation>O arquivo a escrever; a terminação decide o formato quando --format não o diz.</translation>
    </message>
    <message>
        <source>For Git to call, as its external diff; see README.</source>
        <translation>Para o Git chamar, como seu diff externo; veja o README.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>create or update the state machine, after showing what changes</source>
        <translation>criar ou atualizar a máquina de estados, depois de mostrar o que muda</translation>
    </message>
    <message>
        <source>start an execution</source>
        <translation>iniciar uma execução</translation>
    </message>
    <message>
        <source>print what happens in an execution until it is over</source>
        <translation>imprimir o que acontece numa execução até ela terminar</translation>
    </message>
    <message>
        <source>get an execution&apos;s history, for “batuta replay” and the window</source>
        <translation>buscar o histórico de uma execução, para o “batuta replay” e a janela</translation>
    </message>
    <message>
        <source>let an execution that failed go on from there</source>
        <translation>retomar uma execução que falhou a partir de onde falhou</translation>
    </message>
    <message>
        <source>try one state alone</source>
        <translation>testar um só estado</translation>
    </message>
    <message>
        <source>let the service check a definition</source>
        <translation>pedir ao serviço que confira uma definição</translation>
    </message>
    <message>
        <source>Usage: batuta aws VERB …   work on AWS, through your AWS CLI; batuta aws VERB --help tells more

</source>
        <translation>Uso: batuta aws VERBO …   trabalhar na AWS, pela sua AWS CLI; batuta aws VERBO --help diz mais

</translation>
    </message>
    <message>
        <source>The execution&apos;s ARN.</source>
        <translation>O ARN da execução.</translation>
    </message>
    <message>
        <source>The workflow definition, which tells where each event happened.</source>
        <translation>A definição do fluxo, que diz onde cada evento aconteceu.</translation>
    </message>
    <message>
        <source>Tell where the rehearsal beside the definition first goes another way; exits with 1 then.</source>
        <translation>Dizer onde o ensaio ao lado da definição toma primeiro outro caminho; nesse caso, sai com 1.</translation>
    </message>
    <message>
        <source>How the events are printed: text (the default), as they come, or json, at the end.</source>
        <translation>Como os eventos são impressos: text (o padrão), conforme chegam, ou json, no fim.</translation>
    </message>
    <message>
        <source>Name one execution by its ARN, arn:aws:states:…:execution:….</source>
        <translation>Indique uma execução pelo ARN, arn:aws:states:…:execution:….</translation>
    </message>
    <message>
        <source>--compare wants --definition, beside which the rehearsal lies.</source>
        <translation>--compare precisa de --definition, ao lado da qual fica o ensaio.</translation>
    </message>
    <message>
        <source>%1 Tried again in %2 seconds.</source>
        <translation>%1 Nova tentativa em %2 segundos.</translation>
    </message>
    <message>
        <source>The format is text or json, not %1.</source>
        <translation>O formato é text ou json, não %1.</translation>
    </message>
    <message>
        <source>Starts an execution on AWS. --sync waits for the end of an Express one, which has no history that could be followed.</source>
        <translation>Inicia uma execução na AWS. --sync espera o fim de uma Express, que não tem histórico a acompanhar.</translation>
    </message>
    <message>
        <source>The workflow definition, by whose name the machine is found.</source>
        <translation>A definição do fluxo, por cujo nome a máquina é encontrada.</translation>
    </message>
    <message>
        <source>The machine&apos;s ARN.</source>
        <translation>O ARN da máquina.</translation>
    </message>
    <message>
        <source>The execution&apos;s name; AWS gives one otherwise.</source>
        <translation>O nome da execução; senão, a AWS dá um.</translation>
    </message>
    <message>
        <source>The execution&apos;s input: a file, or JSON; an empty object otherwise.</source>
        <translation>A entrada da execução: um arquivo ou JSON; senão, um objeto vazio.</translation>
    </message>
    <message>
        <source>Of an Express machine: wait for the end and print it.</source>
        <translation>De uma máquina Express: esperar o fim e imprimi-lo.</translation>
    </message>
    <message>
        <source>Go on as “batuta aws follow” does.</source>
        <translation>Continuar como o “batuta aws follow”.</translation>
    </message>
    <message>
        <source>With --follow: tell where the rehearsal first goes another way.</source>
        <translation>Com --follow: dizer onde o ensaio toma primeiro outro caminho.</translation>
    </message>
    <message>
        <source>Name the machine: by its FILE, --name or --arn.</source>
        <translation>Indique a máquina: pelo ARQUIVO, por --name ou --arn.</translation>
    </message>
    <message>
        <source>--sync waits for the end, and an Express execution has no history to --follow.</source>
        <translation>--sync espera o fim, e uma execução Express não tem histórico para --follow.</translation>
    </message>
    <message>
        <source>--print wants --arn: AWS would have to be asked for the machine&apos;s.</source>
        <translation>--print precisa de --arn: seria preciso perguntar o da máquina à AWS.</translation>
    </message>
    <message>
        <source>Prints what happens in an execution on AWS, as it happens, until it is over. Exits with 0 where it succeeded.</source>
        <translation>Imprime o que acontece numa execução na AWS, enquanto acontece, até ela terminar. Sai com 0 se ela teve sucesso.</translation>
    </message>
    <message>
        <source>Gets an execution&apos;s history from AWS, with all its pages in one.</source>
        <translation>Busca na AWS o histórico de uma execução, com todas as páginas em uma só.</translation>
    </message>
    <message>
        <source>The file to write; standard output otherwise.</source>
        <translation>O arquivo a escrever; senão, a saída padrão.</translation>
    </message>
    <message>
        <source>Lets an execution on AWS that did not succeed go on from what failed in it.</source>
        <translation>Retoma, a partir do que falhou, uma execução na AWS que não teve sucesso.</translation>
    </message>
    <message>
        <source>The workflow definition, JSON or YAML, or a template&apos;s machine: FILE#NAME.</source>
        <translation>A definição do fluxo, JSON ou YAML, ou a máquina de um template: ARQUIVO#NOME.</translation>
    </message>
    <message>
        <source>Name one definition.</source>
        <translation>Indique uma definição.</translation>
    </message>
    <message>
        <source>Role: %1 → %2</source>
        <translation>Role: %1 → %2</translation>
    </message>
    <message>
        <source>Update it? [y/N] </source>
        <translation>Atualizar? [y/N] </translation>
    </message>
    <message>
        <source>AWS has this workflow already: nothing to publish.</source>
        <translation>A AWS já tem este fluxo: nada a publicar.</translation>
    </message>
    <message>
        <source>Not updated: --yes agrees to it.</source>
        <translation>Não atualizado: --yes concorda com isso.</translation>
    </message>
    <message>
        <source>Creates the state machine on AWS, or updates it, after showing what changes. One that is there is updated only when you agree, on the terminal or by --yes.</source>
        <translation>Cria a máquina de estados na AWS, ou a atualiza, depois de mostrar o que muda. Uma que já existe só é atualizada quando você concorda, no terminal ou com --yes.</translation>
    </message>
    <message>
        <source>The machine that is there, by its ARN.</source>
        <translation>A máquina que já existe, pelo ARN.</translation>
    </message>
    <message>
        <source>The role it runs as; a new one needs it.</source>
        <translation>A role com que ela executa; uma máquina nova precisa dela.</translation>
    </message>
    <message>
        <source>standard or express, of a new one.</source>
        <translation>standard ou express, de uma máquina nova.</translation>
    </message>
    <message>
        <source>Agree to what changes.</source>
        <translation>Concordar com o que muda.</translation>
    </message>
    <message>
        <source>Lets the service itself check a definition (ValidateStateMachineDefinition). Exits with 1 where it finds an error.</source>
        <translation>Pede ao próprio serviço que confira uma definição (ValidateStateMachineDefinition). Sai com 1 se ele encontra um erro.</translation>
    </message>
    <message>
        <source>standard or express.</source>
        <translation>standard ou express.</translation>
    </message>
    <message>
        <source>Tries one state alone on AWS (TestState). What it calls is really called, as the role may do it.</source>
        <translation>Testa um só estado na AWS (TestState). O que ele chama é chamado de verdade, até onde a role permite.</translation>
    </message>
    <message>
        <source>The state, by its name or its path.</source>
        <translation>O estado, pelo nome ou pelo caminho.</translation>
    </message>
    <message>
        <source>The state&apos;s input: a file, or JSON; an empty object otherwise.</source>
        <translation>A entrada do estado: um arquivo ou JSON; senão, um objeto vazio.</translation>
    </message>
    <message>
        <source>The role it runs as; a state that calls something needs it.</source>
        <translation>A role com que ele executa; um estado que chama algo precisa dela.</translation>
    </message>
    <message>
        <source>%1 has no state “%2”; --state names it.</source>
        <translation>%1 não tem um estado “%2”; --state o indica.</translation>
    </message>
    <message>
        <source>The AWS CLI&apos;s profile; its own choice otherwise.</source>
        <translation>O perfil da AWS CLI; senão, o que ela escolher.</translation>
    </message>
    <message>
        <source>The region; the AWS CLI&apos;s own choice otherwise.</source>
        <translation>A região; senão, a que a AWS CLI escolher.</translation>
    </message>
    <message>
        <source>The address of an emulator, instead of AWS.</source>
        <translation>O endereço de um emulador, em vez da AWS.</translation>
    </message>
    <message>
        <source>How long each call of the AWS CLI may take; 120 otherwise.</source>
        <translation>Quanto cada chamada da AWS CLI pode demorar; senão, 120.</translation>
    </message>
    <message>
        <source>Print the lines that would be run, and run nothing.</source>
        <translation>Imprimir as linhas que seriam executadas, sem executar nada.</translation>
    </message>
    <message>
        <source>--timeout wants seconds, from 1 to 86400, not “%1”.</source>
        <translation>--timeout quer segundos, de 1 a 86400, não “%1”.</translation>
    </message>
    <message>
        <source>--input is neither a file nor JSON: “%1”.</source>
        <translation>--input não é um arquivo nem JSON: “%1”.</translation>
    </message>
    <message>
        <source>work on AWS itself, through your AWS CLI</source>
        <translation>trabalhar na própria AWS, pela sua AWS CLI</translation>
    </message>
    <message>
        <source>Nothing says which number ${%1} stands for: --substitute %1=NUMBER</source>
        <translation>Nada diz que número ${%1} representa: --substitute %1=NÚMERO</translation>
    </message>
    <message>
        <source>%1: nothing says which number ${%2} stands for; the rehearsal&apos;s Substitutions do.</source>
        <translation>%1: nada diz que número ${%2} representa; é em Substitutions, no ensaio, que isso se diz.</translation>
    </message>
    <message>
        <source>standard or express; without it the rehearsal&apos;s, standard otherwise.</source>
        <translation>standard ou express; sem isso, o do ensaio, ou standard.</translation>
    </message>
    <message>
        <source>What is logged: off, error, fatal or all; without it the rehearsal&apos;s, off otherwise.</source>
        <translation>O que vai para o log: off, error, fatal ou all; sem isso, o do ensaio, ou off.</translation>
    </message>
    <message>
        <source>Make no role: it is a parameter with this ARN as its default.</source>
        <translation>Não criar a role: ela é um parâmetro com este ARN como padrão.</translation>
    </message>
    <message>
        <source>%1: readers of YAML disagree about %2, which is written as a number.</source>
        <translation>%1: leitores de YAML discordam sobre %2, que é escrito como número.</translation>
    </message>
    <message>
        <source>%1: readers of YAML disagree about %2; it stays a text.</source>
        <translation>%1: leitores de YAML discordam sobre %2; ele continua sendo texto.</translation>
    </message>
</context>
<context>
    <name>cli::GradePool</name>
    <message>
        <source>Grading it ended the program.</source>
        <translation>A correção dela encerrou o programa.</translation>
    </message>
    <message>
        <source>Grading it took more than %1 s.</source>
        <translation>A correção dela demorou mais de %1 s.</translation>
    </message>
</context>
<context>
    <name>document::RuleWording</name>
    <message>
        <source>%1 is present</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>%1 is not present</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>%1 is null</source>
        <translation>%1 é nulo</translation>
    </message>
    <message>
        <source>%1 is not null</source>
        <translation>%1 não é nulo</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 é um número</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>%1 is a text</source>
        <translation>%1 é um texto</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 não é um texto</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 é verdadeiro ou falso</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>%1 is a time</source>
        <translation>%1 é uma data</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 não é uma data</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>não (%1)</translation>
    </message>
</context>
<context>
    <name>editor::AslEditor</name>
    <message>
        <source>Format document</source>
        <translation>Formatar documento</translation>
    </message>
    <message>
        <source>Put the caret on the name of a state, after Next, Default or StartAt.</source>
        <translation>Coloque o cursor no nome de um estado, depois de Next, Default ou StartAt.</translation>
    </message>
</context>
<context>
    <name>editor::Assistance</name>
    <message>
        <source>Nothing to fix here that Batuta knows a way for.</source>
        <translation>Aqui não há nada que o Batuta saiba corrigir.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Put the caret on a state, or on its name.</source>
        <translation>Coloque o cursor em um estado ou no nome dele.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Where “%1” is named</source>
        <translation>Onde “%1” é citado</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>There are no states yet.</source>
        <translation>Ainda não há estados.</translation>
    </message>
    <message>
        <source>Go to a state</source>
        <translation>Ir para um estado</translation>
    </message>
</context>
<context>
    <name>editor::CodeEdit</name>
    <message>
        <source>Definition text</source>
        <translation>Texto da definição</translation>
    </message>
</context>
<context>
    <name>editor::Completer</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>Completar “%1”</translation>
    </message>
</context>
<context>
    <name>editor::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Só palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Text to replace with</source>
        <translation>Texto substituto</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Substituir esta ocorrência e ir à próxima</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace every match in one step</source>
        <translation>Substituir todas as ocorrências de uma vez</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>inválida</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>editor::HeaderBar</name>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>text is broken: %1</source>
        <translation>texto com erro: %1</translation>
    </message>
    <message>
        <source>loading… %1 %</source>
        <translation>carregando… %1%</translation>
    </message>
    <message>
        <source>Errors: %1 · Warnings: %2</source>
        <translation>Erros: %1 · Avisos: %2</translation>
    </message>
</context>
<context>
    <name>editor::Hover</name>
    <message>
        <source>What is sent to the task or the branches; may hold JSONata.</source>
        <translation>O que é enviado à tarefa ou aos ramos; pode conter JSONata.</translation>
    </message>
    <message>
        <source>Variables that get a value when the state succeeds, for every state after it.</source>
        <translation>Variáveis que recebem um valor quando o estado tem êxito, para todos os estados depois dele.</translation>
    </message>
    <message>
        <source>What the wait is multiplied by after each attempt; 2 if left out.</source>
        <translation>Por quanto a espera é multiplicada após cada tentativa; 2 se omitido.</translation>
    </message>
    <message>
        <source>What every batch gets besides its items.</source>
        <translation>O que cada lote recebe além dos seus itens.</translation>
    </message>
    <message>
        <source>Flows that run side by side; the state ends when all have ended.</source>
        <translation>Fluxos que rodam lado a lado; o estado termina quando todos terminam.</translation>
    </message>
    <message>
        <source>Where to go when an error is left after all retries; the first entry that fits counts.</source>
        <translation>Para onde ir quando ainda resta um erro após as novas tentativas; vale a primeira entrada que servir.</translation>
    </message>
    <message>
        <source>Why the execution failed, for people to read.</source>
        <translation>Por que a execução falhou, para as pessoas lerem.</translation>
    </message>
    <message>
        <source>Rules asked in order; the first that is true decides where to go.</source>
        <translation>Regras avaliadas em ordem; a primeira verdadeira decide para onde ir.</translation>
    </message>
    <message>
        <source>A note for people. It changes nothing.</source>
        <translation>Uma anotação para as pessoas. Não muda nada.</translation>
    </message>
    <message>
        <source>A JSONata expression; the rule applies when it is true.</source>
        <translation>Uma expressão JSONata; a regra vale quando ela é verdadeira.</translation>
    </message>
    <message>
        <source>The role the task is called with, also in another account.</source>
        <translation>A role com que a tarefa é chamada, inclusive em outra conta.</translation>
    </message>
    <message>
        <source>Where to go when no rule is true. Without it, that ends the execution with States.Runtime, which nothing catches.</source>
        <translation>Para onde ir quando nenhuma regra é verdadeira. Sem ele, isso encerra a execução com States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>With true, the flow ends after this state.</source>
        <translation>Com true, o fluxo termina depois deste estado.</translation>
    </message>
    <message>
        <source>The name of the error that the execution fails with.</source>
        <translation>O nome do erro com que a execução falha.</translation>
    </message>
    <message>
        <source>The names of the errors this entry is for. States.ALL means every error.</source>
        <translation>Os nomes dos erros a que esta entrada se aplica. States.ALL significa qualquer erro.</translation>
    </message>
    <message>
        <source>Whether the child executions of a distributed Map are STANDARD or EXPRESS.</source>
        <translation>Se as execuções filhas de um Map distribuído são STANDARD ou EXPRESS.</translation>
    </message>
    <message>
        <source>How long the task may go without a sign of life before it fails with States.HeartbeatTimeout.</source>
        <translation>Quanto tempo a tarefa pode ficar sem dar sinal de vida antes de falhar com States.HeartbeatTimeout.</translation>
    </message>
    <message>
        <source>Which part of the state&apos;s input is used; null means none of it.</source>
        <translation>Que parte da entrada do estado é usada; null significa nenhuma.</translation>
    </message>
    <message>
        <source>Seconds before the first retry; 1 if left out.</source>
        <translation>Segundos antes da primeira nova tentativa; 1 se omitido.</translation>
    </message>
    <message>
        <source>Puts several items into one child execution.</source>
        <translation>Coloca vários itens em uma mesma execução filha.</translation>
    </message>
    <message>
        <source>The flow that each item goes through.</source>
        <translation>O fluxo por que passa cada item.</translation>
    </message>
    <message>
        <source>Reads the items from S3 instead of the input.</source>
        <translation>Lê os itens do S3 em vez da entrada.</translation>
    </message>
    <message>
        <source>The array, or object, whose entries are gone through.</source>
        <translation>O array, ou objeto, cujas entradas são percorridas.</translation>
    </message>
    <message>
        <source>Where in the input the array of items is.</source>
        <translation>Onde, na entrada, está o array de itens.</translation>
    </message>
    <message>
        <source>What each iteration gets in place of the bare item.</source>
        <translation>O que cada iteração recebe no lugar do item puro.</translation>
    </message>
    <message>
        <source>The old name of ItemProcessor.</source>
        <translation>O nome antigo de ItemProcessor.</translation>
    </message>
    <message>
        <source>FULL waits a random time up to the one worked out, so that retries do not come all at once.</source>
        <translation>FULL espera um tempo aleatório até o calculado, para que as novas tentativas não cheguem todas juntas.</translation>
    </message>
    <message>
        <source>Names the distributed Map within the ARNs of its runs.</source>
        <translation>Dá nome ao Map distribuído nos ARNs das suas execuções.</translation>
    </message>
    <message>
        <source>How often to try again; 3 if left out, 0 for never.</source>
        <translation>Quantas vezes tentar de novo; 3 se omitido, 0 para nunca.</translation>
    </message>
    <message>
        <source>How many iterations may run at once; 0 sets no limit.</source>
        <translation>Quantas iterações podem rodar ao mesmo tempo; 0 não impõe limite.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts.</source>
        <translation>A maior espera entre duas tentativas.</translation>
    </message>
    <message>
        <source>Only so many items are read.</source>
        <translation>Só essa quantidade de itens é lida.</translation>
    </message>
    <message>
        <source>INLINE runs the iterations here; DISTRIBUTED gives each a child execution of its own.</source>
        <translation>INLINE roda as iterações aqui; DISTRIBUTED dá a cada uma a sua própria execução filha.</translation>
    </message>
    <message>
        <source>The state that comes next, in the same scope.</source>
        <translation>O estado seguinte, no mesmo escopo.</translation>
    </message>
    <message>
        <source>What the state hands on; may hold JSONata. Left out: the result, or the input.</source>
        <translation>O que o estado passa adiante; pode conter JSONata. Omitido: o resultado, ou a entrada.</translation>
    </message>
    <message>
        <source>Which part of what there is at the end is handed on.</source>
        <translation>Que parte do que há no fim é passada adiante.</translation>
    </message>
    <message>
        <source>What is sent in place of the input; keys that end with .$ take paths.</source>
        <translation>O que é enviado no lugar da entrada; chaves que terminam em .$ aceitam caminhos.</translation>
    </message>
    <message>
        <source>How the iterations run: inline or distributed.</source>
        <translation>Como as iterações rodam: inline ou distribuídas.</translation>
    </message>
    <message>
        <source>The language data is picked with: JSONPath, or JSONata.</source>
        <translation>A linguagem usada para escolher os dados: JSONPath ou JSONata.</translation>
    </message>
    <message>
        <source>The ARN of what is called, with how to wait for it (.sync, .waitForTaskToken).</source>
        <translation>O ARN do que é chamado, com o modo de esperar (.sync, .waitForTaskToken).</translation>
    </message>
    <message>
        <source>The fixed result of a Pass state.</source>
        <translation>O resultado fixo de um estado Pass.</translation>
    </message>
    <message>
        <source>Where in the input the result is put; null drops the result, $ replaces the input.</source>
        <translation>Em que lugar da entrada o resultado é colocado; null descarta o resultado, $ substitui a entrada.</translation>
    </message>
    <message>
        <source>Picks from the result before ResultPath puts it into the input.</source>
        <translation>Seleciona partes do resultado antes que ResultPath o coloque na entrada.</translation>
    </message>
    <message>
        <source>Writes the results to S3.</source>
        <translation>Grava os resultados no S3.</translation>
    </message>
    <message>
        <source>Which errors to try again after, how often and how long apart.</source>
        <translation>Após quais erros tentar de novo, quantas vezes e com que intervalo.</translation>
    </message>
    <message>
        <source>How many seconds to wait.</source>
        <translation>Quantos segundos esperar.</translation>
    </message>
    <message>
        <source>Where in the input the number of seconds to wait is.</source>
        <translation>Onde, na entrada, está o número de segundos a esperar.</translation>
    </message>
    <message>
        <source>The state that the flow begins with.</source>
        <translation>O estado com que o fluxo começa.</translation>
    </message>
    <message>
        <source>The states of this flow, by name.</source>
        <translation>Os estados deste fluxo, por nome.</translation>
    </message>
    <message>
        <source>How long this may take before it fails with States.Timeout.</source>
        <translation>Quanto isto pode demorar antes de falhar com States.Timeout.</translation>
    </message>
    <message>
        <source>The moment to wait for, such as 2030-01-31T12:00:00Z.</source>
        <translation>O instante a esperar, como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Where in the input the moment to wait for is.</source>
        <translation>Onde, na entrada, está o instante a esperar.</translation>
    </message>
    <message>
        <source>How many items may fail before the whole Map does.</source>
        <translation>Quantos itens podem falhar antes que o Map inteiro falhe.</translation>
    </message>
    <message>
        <source>Which share of the items may fail before the whole Map does.</source>
        <translation>Que proporção dos itens pode falhar antes que o Map inteiro falhe.</translation>
    </message>
    <message>
        <source>What kind of state this is.</source>
        <translation>O tipo deste estado.</translation>
    </message>
    <message>
        <source>The path to the value that is compared.</source>
        <translation>O caminho até o valor comparado.</translation>
    </message>
    <message>
        <source>The version of the States Language: 1.0.</source>
        <translation>A versão da States Language: 1.0.</translation>
    </message>
    <message>
        <source>Every error, save States.DataLimitExceeded and States.Runtime.</source>
        <translation>Qualquer erro, exceto States.DataLimitExceeded e States.Runtime.</translation>
    </message>
    <message>
        <source>A branch of a Parallel state failed.</source>
        <translation>Um ramo de um estado Parallel falhou.</translation>
    </message>
    <message>
        <source>The data is larger than 256 KiB. States.ALL does not catch it.</source>
        <translation>Os dados passam de 256 KiB. States.ALL não o captura.</translation>
    </message>
    <message>
        <source>More items of a Map failed than it tolerates.</source>
        <translation>Falharam mais itens de um Map do que ele tolera.</translation>
    </message>
    <message>
        <source>No sign of life came within HeartbeatSeconds.</source>
        <translation>Nenhum sinal de vida chegou dentro de HeartbeatSeconds.</translation>
    </message>
    <message>
        <source>The HTTP call got no answer in time.</source>
        <translation>A chamada HTTP não teve resposta a tempo.</translation>
    </message>
    <message>
        <source>An intrinsic function could not be called with what it got. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>Uma função intrínseca não pôde ser chamada com o que recebeu. A documentação da AWS ainda traz este nome, mas a AWS falha com States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>The items of a Map could not be read.</source>
        <translation>Não foi possível ler os itens de um Map.</translation>
    </message>
    <message>
        <source>No rule of a Choice was true, and it has no Default. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>Nenhuma regra de um Choice foi verdadeira, e ele não tem Default. A documentação da AWS ainda traz este nome, mas a AWS falha com States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>A path in the parameters leads nowhere. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>Um caminho nos parâmetros não leva a lugar nenhum. A documentação da AWS ainda traz este nome, mas a AWS falha com States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>The role may not make this call.</source>
        <translation>A role não pode fazer esta chamada.</translation>
    </message>
    <message>
        <source>A JSONata expression failed, or gave what the field cannot take.</source>
        <translation>Uma expressão JSONata falhou, ou deu algo que o campo não aceita.</translation>
    </message>
    <message>
        <source>The result cannot be put where ResultPath says.</source>
        <translation>O resultado não pode ser colocado onde ResultPath indica.</translation>
    </message>
    <message>
        <source>The results of a Map could not be written.</source>
        <translation>Não foi possível gravar os resultados de um Map.</translation>
    </message>
    <message>
        <source>The state itself cannot work, such as a path that leads nowhere. It is not retried, and States.ALL does not catch it.</source>
        <translation>O próprio estado não tem como funcionar, por exemplo por um caminho que não leva a lugar nenhum. Não há nova tentativa, e States.ALL não o captura.</translation>
    </message>
    <message>
        <source>Every error of a task, save a time-out.</source>
        <translation>Qualquer erro de uma tarefa, exceto o de tempo esgotado.</translation>
    </message>
    <message>
        <source>It took longer than TimeoutSeconds.</source>
        <translation>Demorou mais que TimeoutSeconds.</translation>
    </message>
    <message>
        <source>The %1 state “%2”.</source>
        <translation>O estado %1 “%2”.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>%1 needs %2: %3.</source>
        <translation>%1 precisa de %2: %3.</translation>
    </message>
    <message>
        <source>%1 takes %2: %3.</source>
        <translation>%1 aceita %2: %3.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um entre %1</translation>
    </message>
</context>
<context>
    <name>editor::LineGutter</name>
    <message>
        <source>Click an arrow to fold or unfold</source>
        <translation>Clique em uma seta para recolher ou expandir</translation>
    </message>
</context>
<context>
    <name>editor::TextBridge</name>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>First state</source>
        <translation>Primeiro estado</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Próximo estado</translation>
    </message>
    <message>
        <source>Default state</source>
        <translation>Estado padrão (Default)</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Linguagem de consulta</translation>
    </message>
    <message>
        <source>Version of the language</source>
        <translation>Versão da linguagem</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Tempo limite (segundos)</translation>
    </message>
    <message>
        <source>Timeout (path to the seconds)</source>
        <translation>Tempo limite (caminho dos segundos)</translation>
    </message>
    <message>
        <source>Heartbeat (seconds)</source>
        <translation>Heartbeat (segundos)</translation>
    </message>
    <message>
        <source>Heartbeat (path to the seconds)</source>
        <translation>Heartbeat (caminho dos segundos)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>Espera (segundos)</translation>
    </message>
    <message>
        <source>Wait (path to the seconds)</source>
        <translation>Espera (caminho dos segundos)</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Esperar até</translation>
    </message>
    <message>
        <source>Wait until (path to the time)</source>
        <translation>Esperar até (caminho do horário)</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Nome do erro</translation>
    </message>
    <message>
        <source>Error name (path)</source>
        <translation>Nome do erro (caminho)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cause (path)</source>
        <translation>Causa (caminho)</translation>
    </message>
    <message>
        <source>Items at a time (0: no limit)</source>
        <translation>Itens por vez (0: sem limite)</translation>
    </message>
    <message>
        <source>Items at a time (path)</source>
        <translation>Itens por vez (caminho)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items (path)</source>
        <translation>Itens (caminho)</translation>
    </message>
    <message>
        <source>Input of each item</source>
        <translation>Entrada de cada item</translation>
    </message>
    <message>
        <source>Input (path)</source>
        <translation>Entrada (caminho)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is kept of the result</source>
        <translation>O que fica do resultado</translation>
    </message>
    <message>
        <source>Where the result goes (path)</source>
        <translation>Para onde vai o resultado (caminho)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Output (path)</source>
        <translation>Saída (caminho)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Errors, separated by commas</source>
        <translation>Erros, separados por vírgulas</translation>
    </message>
    <message>
        <source>First wait (seconds)</source>
        <translation>Primeira espera (segundos)</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <translation>Multiplicador da espera</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera mais longa (segundos)</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variação aleatória (jitter)</translation>
    </message>
    <message>
        <source>API endpoint</source>
        <translation>Endpoint da API</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Condition expression</source>
        <translation>Expressão de condição</translation>
    </message>
    <message>
        <source>Delay (seconds)</source>
        <translation>Atraso (segundos)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Function name</source>
        <translation>Nome da função</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Invocation type</source>
        <translation>Tipo de invocação</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Job definition</source>
        <translation>Definição do job</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nome do job</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>Fila de jobs</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message body</source>
        <translation>Corpo da mensagem</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Queue URL</source>
        <translation>URL da fila</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Máquina de estados</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nome da tabela</translation>
    </message>
    <message>
        <source>Task definition</source>
        <translation>Definição da tarefa</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Update expression</source>
        <translation>Expressão de atualização</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Label of the runs</source>
        <translation>Rótulo das execuções</translation>
    </message>
    <message>
        <source>Failures tolerated</source>
        <translation>Falhas toleradas</translation>
    </message>
    <message>
        <source>Failures tolerated (path)</source>
        <translation>Falhas toleradas (caminho)</translation>
    </message>
    <message>
        <source>Failures tolerated (percent)</source>
        <translation>Falhas toleradas (por cento)</translation>
    </message>
    <message>
        <source>Failures tolerated (path to the percentage)</source>
        <translation>Falhas toleradas (caminho da porcentagem)</translation>
    </message>
    <message>
        <source>Where items are read</source>
        <translation>De onde os itens são lidos</translation>
    </message>
    <message>
        <source>How they are read</source>
        <translation>Como são lidos</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Where the CSV&apos;s columns are named</source>
        <translation>Onde estão os nomes das colunas do CSV</translation>
    </message>
    <message>
        <source>The CSV&apos;s columns, separated by commas</source>
        <translation>Colunas do CSV, separadas por vírgulas</translation>
    </message>
    <message>
        <source>What separates the CSV&apos;s columns</source>
        <translation>O que separa as colunas do CSV</translation>
    </message>
    <message>
        <source>Where in the file the items are</source>
        <translation>Onde estão os itens no arquivo</translation>
    </message>
    <message>
        <source>Kind of manifest</source>
        <translation>Tipo de manifesto</translation>
    </message>
    <message>
        <source>Most items</source>
        <translation>Máximo de itens</translation>
    </message>
    <message>
        <source>Most items (path)</source>
        <translation>Máximo de itens (caminho)</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformação</translation>
    </message>
    <message>
        <source>Items in batches</source>
        <translation>Itens em lotes</translation>
    </message>
    <message>
        <source>Most items in a batch</source>
        <translation>Máximo de itens por lote</translation>
    </message>
    <message>
        <source>Most items in a batch (path)</source>
        <translation>Máximo de itens por lote (caminho)</translation>
    </message>
    <message>
        <source>Most bytes in a batch</source>
        <translation>Máximo de bytes por lote</translation>
    </message>
    <message>
        <source>Most bytes in a batch (path)</source>
        <translation>Máximo de bytes por lote (caminho)</translation>
    </message>
    <message>
        <source>What every batch is given besides</source>
        <translation>O que cada lote recebe a mais</translation>
    </message>
    <message>
        <source>Where results are written</source>
        <translation>Onde os resultados são gravados</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Como são gravados</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Role (ARN)</translation>
    </message>
    <message>
        <source>Role (path)</source>
        <translation>Role (caminho)</translation>
    </message>
</context>
<context>
    <name>inspector::AnswersPage</name>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Mock %1</source>
        <translation>Mock %1</translation>
    </message>
</context>
<context>
    <name>inspector::Asking</name>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>A path begins with $, such as $.order.total.</source>
        <translation>Um caminho começa com $, como $.pedido.total.</translation>
    </message>
    <message>
        <source>This should be a time, such as 2030-01-31T12:00:00Z.</source>
        <translation>Isto deve ser uma data e hora, como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>Negate a condition of %1</source>
        <translation>Negar uma condição de %1</translation>
    </message>
    <message>
        <source>Add a condition to %1</source>
        <translation>Adicionar uma condição a %1</translation>
    </message>
    <message>
        <source>Join conditions of %1 otherwise</source>
        <translation>Unir as condições de %1 de outro modo</translation>
    </message>
    <message>
        <source>Take a condition of %1 out of its group</source>
        <translation>Tirar uma condição de %1 do grupo</translation>
    </message>
    <message>
        <source>Remove a condition of %1</source>
        <translation>Remover uma condição de %1</translation>
    </message>
</context>
<context>
    <name>inspector::AttributeField</name>
    <message>
        <source>Type of the value</source>
        <translation>Tipo do valor</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Uma expressão começa com {% e termina com %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Isto deve ser true ou false.</translation>
    </message>
    <message>
        <source>This should be an object in JSON.</source>
        <translation>Isto deve ser um objeto em JSON.</translation>
    </message>
    <message>
        <source>This should be a list in JSON.</source>
        <translation>Isto deve ser uma lista em JSON.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>inspector::CallField</name>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Another resource…</source>
        <translation>Outro recurso…</translation>
    </message>
    <message>
        <source>%1 (SDK)</source>
        <translation>%1 (SDK)</translation>
    </message>
    <message>
        <source>Search: put item, queue…</source>
        <translation>Busque: put item, fila…</translation>
    </message>
</context>
<context>
    <name>inspector::Card</name>
    <message>
        <source>never tries again</source>
        <translation>nunca tenta de novo</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>inspector::CardList</name>
    <message>
        <source>Try again after errors</source>
        <translation>Tentar de novo após erros</translation>
    </message>
    <message>
        <source>Add a retrier</source>
        <translation>Adicionar um retrier</translation>
    </message>
    <message>
        <source>Add a retrier to %1</source>
        <translation>Adicionar um retrier a %1</translation>
    </message>
    <message>
        <source>Remove a retrier from %1</source>
        <translation>Remover um retrier de %1</translation>
    </message>
    <message>
        <source>Move a retrier of %1</source>
        <translation>Mover um retrier de %1</translation>
    </message>
    <message>
        <source>Go elsewhere after errors</source>
        <translation>Seguir outro caminho após erros</translation>
    </message>
    <message>
        <source>Add a catcher</source>
        <translation>Adicionar um catcher</translation>
    </message>
    <message>
        <source>Add a catcher to %1</source>
        <translation>Adicionar um catcher a %1</translation>
    </message>
    <message>
        <source>Remove a catcher from %1</source>
        <translation>Remover um catcher de %1</translation>
    </message>
    <message>
        <source>Move a catcher of %1</source>
        <translation>Mover um catcher de %1</translation>
    </message>
    <message>
        <source>Rules, tried in this order</source>
        <translation>Regras, testadas nesta ordem</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Add a rule to %1</source>
        <translation>Adicionar uma regra a %1</translation>
    </message>
    <message>
        <source>Remove a rule from %1</source>
        <translation>Remover uma regra de %1</translation>
    </message>
    <message>
        <source>Move a rule of %1</source>
        <translation>Mover uma regra de %1</translation>
    </message>
</context>
<context>
    <name>inspector::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>inspector::Comparing</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>é igual a</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is like (* for anything)</source>
        <translation>é como (* vale qualquer coisa)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>é verdadeiro</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>é falso</translation>
    </message>
    <message>
        <source>No rows: a condition here is no object.</source>
        <translation>Sem linhas: uma condição aqui não é um objeto.</translation>
    </message>
    <message>
        <source>No rows: a condition here compares nothing.</source>
        <translation>Sem linhas: uma condição aqui não compara nada.</translation>
    </message>
    <message>
        <source>No rows: “%1” is one comparison too many in its condition.</source>
        <translation>Sem linhas: “%1” é uma comparação a mais na sua condição.</translation>
    </message>
    <message>
        <source>No rows: “%1” is empty.</source>
        <translation>Sem linhas: “%1” está vazio.</translation>
    </message>
    <message>
        <source>No rows: a comparison has no Variable.</source>
        <translation>Sem linhas: uma comparação não tem Variable.</translation>
    </message>
    <message>
        <source>No rows: “%1” has a value of another type.</source>
        <translation>Sem linhas: “%1” tem um valor de outro tipo.</translation>
    </message>
    <message>
        <source>No rows: “%1” is unknown here.</source>
        <translation>Sem linhas: “%1” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>No rows: “%1” cannot stand within a condition.</source>
        <translation>Sem linhas: “%1” não pode estar dentro de uma condição.</translation>
    </message>
    <message>
        <source>No rows: the conditions are nested too deep.</source>
        <translation>Sem linhas: as condições estão aninhadas demais.</translation>
    </message>
</context>
<context>
    <name>inspector::ComparisonRow</name>
    <message>
        <source>What is compared</source>
        <translation>O que é comparado</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>o que é comparado</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Com o que é comparado</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Como é comparado</translation>
    </message>
    <message>
        <source>Compare with another path</source>
        <translation>Comparar com outro caminho</translation>
    </message>
</context>
<context>
    <name>inspector::ConditionView</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Como as condições são unidas</translation>
    </message>
    <message>
        <source>All of these (And)</source>
        <translation>Todas estas (And)</translation>
    </message>
    <message>
        <source>Any of these (Or)</source>
        <translation>Qualquer uma destas (Or)</translation>
    </message>
    <message>
        <source>Not this (Not)</source>
        <translation>Esta não (Not)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E (And)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou (Or)</translation>
    </message>
    <message>
        <source>Join, negate, remove</source>
        <translation>Unir, negar, remover</translation>
    </message>
    <message>
        <source>Join another by And</source>
        <translation>Unir outra com And</translation>
    </message>
    <message>
        <source>Join another by Or</source>
        <translation>Unir outra com Or</translation>
    </message>
    <message>
        <source>Take the Not away</source>
        <translation>Tirar o Not</translation>
    </message>
    <message>
        <source>Negate (Not)</source>
        <translation>Negar (Not)</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Tirar do grupo</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Remover a condição</translation>
    </message>
</context>
<context>
    <name>inspector::ConfigPage</name>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
</context>
<context>
    <name>inspector::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
</context>
<context>
    <name>inspector::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Erros %1</translation>
    </message>
</context>
<context>
    <name>inspector::Expressing</name>
    <message>
        <source>No rows: they show comparisons joined by and, or and $not.</source>
        <translation>Sem linhas: elas mostram comparações unidas por and, or e $not.</translation>
    </message>
    <message>
        <source>10, &apos;text&apos; or $path</source>
        <translation>10, &apos;texto&apos; ou $caminho</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>é diferente de</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>é verdadeiro</translation>
    </message>
    <message>
        <source>the value by itself</source>
        <translation>o próprio valor</translation>
    </message>
    <message>
        <source>This should be a path or a variable, such as $states.input.total.</source>
        <translation>Isto deve ser um caminho ou uma variável, como $states.input.total.</translation>
    </message>
    <message>
        <source>This should be a number, a text in quotes or a path.</source>
        <translation>Isto deve ser um número, um texto entre aspas ou um caminho.</translation>
    </message>
</context>
<context>
    <name>inspector::ExpressionField</name>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Uma expressão começa com {% e termina com %}.</translation>
    </message>
</context>
<context>
    <name>inspector::FieldEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There is already a “%1” here.</source>
        <translation>Já existe “%1” aqui.</translation>
    </message>
    <message>
        <source>On the data of this state&apos;s last visit in the run</source>
        <translation>Com os dados da última visita a este estado na execução</translation>
    </message>
</context>
<context>
    <name>inspector::InspectorHeader</name>
    <message>
        <source>Workflow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 estados</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>inspector::InspectorPanel</name>
    <message>
        <source>%1 states are selected. Select one to see its fields; Delete, Ctrl+D and Ctrl+C act on all of them.</source>
        <translation>%1 estados estão selecionados. Selecione um para ver seus campos; Delete, Ctrl+D e Ctrl+C agem sobre todos.</translation>
    </message>
</context>
<context>
    <name>inspector::IntegrationForm</name>
    <message>
        <source>Add parameter</source>
        <translation>Adicionar parâmetro</translation>
    </message>
    <message>
        <source>The service needs the task token to call back: %1</source>
        <translation>O serviço precisa do task token para responder: %1</translation>
    </message>
</context>
<context>
    <name>inspector::LineField</name>
    <message>
        <source>waits until the job is done (.sync)</source>
        <translation>espera o trabalho terminar (.sync)</translation>
    </message>
    <message>
        <source>waits for a callback with the task token</source>
        <translation>espera um callback com o task token</translation>
    </message>
    <message>
        <source>goes on with the response</source>
        <translation>segue com a resposta</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Activity %1</translation>
    </message>
</context>
<context>
    <name>inspector::NameField</name>
    <message>
        <source>State name</source>
        <translation>Nome do estado</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
</context>
<context>
    <name>inspector::NumberField</name>
    <message>
        <source>a number or {% … %}</source>
        <translation>um número ou {% … %}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Uma expressão começa com {% e termina com %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Isto deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>Isto não pode ser negativo.</translation>
    </message>
    <message>
        <source>This can be %1 at most.</source>
        <translation>Isto pode ser no máximo %1.</translation>
    </message>
</context>
<context>
    <name>inspector::ObjectField</name>
    <message>
        <source>Add attribute</source>
        <translation>Adicionar atributo</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Adicionar propriedade</translation>
    </message>
    <message>
        <source>One expression instead</source>
        <translation>Uma só expressão</translation>
    </message>
    <message>
        <source>One path instead</source>
        <translation>Um só caminho</translation>
    </message>
    <message>
        <source>One value instead</source>
        <translation>Um só valor</translation>
    </message>
</context>
<context>
    <name>inspector::ObjectForm</name>
    <message>
        <source>Add field</source>
        <translation>Adicionar campo</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nome, depois Enter</translation>
    </message>
    <message>
        <source>The name of what is added</source>
        <translation>O nome do que será adicionado</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Outro nome…</translation>
    </message>
</context>
<context>
    <name>inspector::Page</name>
    <message>
        <source>Beside the definition: kept with the test cases, and written by File → Export → For a deployment tool.</source>
        <translation>Fora da definição: fica guardado com os casos de teste e é gravado por Arquivo → Exportar → Para uma ferramenta de implantação.</translation>
    </message>
</context>
<context>
    <name>inspector::ParameterField</name>
    <message>
        <source>a number or %1</source>
        <translation>um número ou %1</translation>
    </message>
    <message>
        <source>true, false or %1</source>
        <translation>true, false ou %1</translation>
    </message>
    <message>
        <source>JSON or %1</source>
        <translation>JSON ou %1</translation>
    </message>
    <message>
        <source>text or %1</source>
        <translation>texto ou %1</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>obrigatório: %1</translation>
    </message>
    <message>
        <source>Text in quotes ends with a quote.</source>
        <translation>Um texto entre aspas termina com aspas.</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Uma expressão começa com {% e termina com %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Isto deve ser true ou false.</translation>
    </message>
    <message>
        <source>This is not JSON yet.</source>
        <translation>Isto ainda não é JSON.</translation>
    </message>
    <message>
        <source>A JSONPath expression: written as “%1”</source>
        <translation>Uma expressão JSONPath: escrita como “%1”</translation>
    </message>
    <message>
        <source>A JSONata expression</source>
        <translation>Uma expressão JSONata</translation>
    </message>
    <message>
        <source>a text, a number or other JSON</source>
        <translation>um texto, um número ou outro JSON</translation>
    </message>
</context>
<context>
    <name>inspector::PatternField</name>
    <message>
        <source>Call pattern</source>
        <translation>Padrão de chamada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Goes on as soon as the service has responded</source>
        <translation>Segue assim que o serviço responde</translation>
    </message>
    <message>
        <source>Waits until the job is done (.sync)</source>
        <translation>Espera o trabalho terminar (.sync)</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Waits until someone calls back with the task token (.waitForTaskToken)</source>
        <translation>Espera que alguém responda com o task token (.waitForTaskToken)</translation>
    </message>
</context>
<context>
    <name>inspector::RuleForm</name>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>The rule as JSON text</source>
        <translation>A regra em texto JSON</translation>
    </message>
</context>
<context>
    <name>inspector::SettingsForm</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Type of the machine</source>
        <translation>Tipo da máquina</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Fatal errors</source>
        <translation>Erros fatais</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>O que vai para o log</translation>
    </message>
    <message>
        <source>Log input and output, too</source>
        <translation>Também a entrada e a saída</translation>
    </message>
    <message>
        <source>Trace with X-Ray</source>
        <translation>Rastrear com o X-Ray</translation>
    </message>
    <message>
        <source>team=payments</source>
        <translation>time=pagamentos</translation>
    </message>
    <message>
        <source>Tags, one on each line: key=value</source>
        <translation>Tags, uma por linha: chave=valor</translation>
    </message>
    <message>
        <source>Made, with what the states need</source>
        <translation>Criada com o que os estados precisam</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>Uma que já tenho</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>ARN of the role</source>
        <translation>ARN da role</translation>
    </message>
    <message>
        <source>“%1” is no tag: key=value, and each key once.</source>
        <translation>“%1” não é uma tag: chave=valor, e cada chave uma vez só.</translation>
    </message>
</context>
<context>
    <name>inspector::Subject</name>
    <message>
        <source>the workflow</source>
        <translation>o fluxo</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Definir %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Remover %1 de %2</translation>
    </message>
    <message>
        <source>Edit the text of %1</source>
        <translation>Editar o texto de %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
</context>
<context>
    <name>inspector::TargetField</name>
    <message>
        <source>End of branch</source>
        <translation>Fim do ramo</translation>
    </message>
    <message>
        <source>End of flow</source>
        <translation>Fim do fluxo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>There is no state “%1” here.</source>
        <translation>Não existe o estado “%1” aqui.</translation>
    </message>
</context>
<context>
    <name>inspector::TextField</name>
    <message>
        <source>Why this step exists…</source>
        <translation>Por que este passo existe…</translation>
    </message>
    <message>
        <source>What this is for…</source>
        <translation>Para que serve…</translation>
    </message>
</context>
<context>
    <name>inspector::TextPage</name>
    <message>
        <source>The state as JSON text</source>
        <translation>O estado em texto JSON</translation>
    </message>
</context>
<context>
    <name>inspector::WordsField</name>
    <message>
        <source>Name at least one error, or States.ALL for every error.</source>
        <translation>Cite ao menos um erro, ou States.ALL para todos os erros.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Dê pelo menos um nome.</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>yours ends without calling %1</source>
        <translation>o seu termina sem chamar %1</translation>
    </message>
    <message>
        <source>yours calls %1, where nothing more is wanted</source>
        <translation>o seu chama %1, quando nada mais é esperado</translation>
    </message>
    <message>
        <source>yours calls %1 where %2 is wanted</source>
        <translation>o seu chama %1 onde se espera %2</translation>
    </message>
    <message>
        <source>yours has no output; wanted was %1</source>
        <translation>o seu não tem saída; o esperado era %1</translation>
    </message>
    <message>
        <source>yours gives %1; no output was wanted</source>
        <translation>o seu dá %1; não se esperava nenhuma saída</translation>
    </message>
    <message>
        <source>yours gives %1; wanted was %2</source>
        <translation>o seu dá %1; o esperado era %2</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>nenhum erro</translation>
    </message>
    <message>
        <source>yours fails with %1; wanted was %2</source>
        <translation>o seu falha com %1; o esperado era %2</translation>
    </message>
    <message>
        <source>one goes round and never ends, the other does not</source>
        <translation>um dá voltas e nunca termina, o outro não</translation>
    </message>
    <message>
        <source>a call of yours gets %1; wanted was %2</source>
        <translation>uma chamada do seu recebe %1; o esperado era %2</translation>
    </message>
    <message>
        <source>yours is there after %1 s; wanted was after %2 s</source>
        <translation>o seu chega depois de %1 s; o esperado era depois de %2 s</translation>
    </message>
    <message>
        <source>yours ends with %1; wanted was %2</source>
        <translation>o seu termina com %1; o esperado era %2</translation>
    </message>
    <message>
        <source>yours goes to “%1”; wanted was “%2”</source>
        <translation>o seu vai para “%1”; o esperado era “%2”</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nunca responde</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, depois </translation>
    </message>
    <message>
        <source>With %1 yours ends in “%2”, wanted was “%3”: %4.</source>
        <translation>Com %1 o seu termina em “%2”, e o esperado era “%3”: %4.</translation>
    </message>
    <message>
        <source>With %1 %2.</source>
        <translation>Com %1 %2.</translation>
    </message>
</context>
<context>
    <name>lessons::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Search for a word of AWS&apos;s or of the course&apos;s</source>
        <translation>Busque um termo da AWS ou do curso</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Veja também</translation>
    </message>
    <message>
        <source>AWS: %1</source>
        <translation>AWS: %1</translation>
    </message>
</context>
<context>
    <name>lessons::LessonView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta execução</translation>
    </message>
    <message>
        <source>Run your workflow with this input and these answers, up to where it differs</source>
        <translation>Executa o seu fluxo com esta entrada e estas respostas, até onde ele difere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Outra dica</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ainda não feito</translation>
    </message>
    <message>
        <source>The workflow cannot be read yet.</source>
        <translation>O fluxo ainda não pode ser lido.</translation>
    </message>
    <message>
        <source>Well done: this does what was wanted.</source>
        <translation>Muito bem: isto faz o que foi pedido.</translation>
    </message>
    <message>
        <source>This lesson does not allow %1.</source>
        <translation>Esta lição não permite %1.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respostas: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Ainda não: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitas</translation>
    </message>
</context>
<context>
    <name>lessons::QuizView</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Check the state selected</source>
        <translation>Conferir o estado selecionado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>First select a state in the drawing.</source>
        <translation>Primeiro selecione um estado no desenho.</translation>
    </message>
    <message>
        <source>“%1” is not it.</source>
        <translation>Não é “%1”.</translation>
    </message>
    <message>
        <source>On %1 it gives %2; wanted is %3.</source>
        <translation>Com %1 dá %2; o esperado é %3.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Certo.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Ainda não.</translation>
    </message>
</context>
<context>
    <name>outline::OutlineModel</name>
    <message>
        <source>Each item</source>
        <translation>Cada item</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Ramo %1</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tem um problema</translation>
    </message>
</context>
<context>
    <name>outline::OutlinePanel</name>
    <message>
        <source>Filter: name, type:task, uses:$x…</source>
        <translation>Filtrar: nome, type:task, uses:$x…</translation>
    </message>
    <message>
        <source>Filter the states</source>
        <translation>Filtrar os estados</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>Estrutura do fluxo</translation>
    </message>
    <message>
        <source>No state fits.</source>
        <translation>Nenhum estado corresponde.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Não existe o campo “%1” aqui.</translation>
    </message>
    <message>
        <source>The text is empty: a workflow begins with {.</source>
        <translation>O texto está vazio: um fluxo começa com {.</translation>
    </message>
    <message>
        <source>Unexpected text here: %1</source>
        <translation>Texto inesperado aqui: %1</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta um valor aqui.</translation>
    </message>
    <message>
        <source>A field name in double quotes should stand here.</source>
        <translation>Aqui deve haver um nome de campo entre aspas duplas.</translation>
    </message>
    <message>
        <source>A colon (:) is missing after the field name.</source>
        <translation>Faltam dois-pontos (:) depois do nome do campo.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta uma vírgula antes disto.</translation>
    </message>
    <message>
        <source>JSON allows no comma after the last item.</source>
        <translation>JSON não permite vírgula depois do último item.</translation>
    </message>
    <message>
        <source>JSON allows no comments; AWS refuses them.</source>
        <translation>JSON não permite comentários; a AWS os recusa.</translation>
    </message>
    <message>
        <source>%1 is filled in when the workflow is deployed.</source>
        <translation>%1 é preenchido quando o fluxo é implantado.</translation>
    </message>
    <message>
        <source>This { is never closed with }.</source>
        <translation>Este { nunca é fechado com }.</translation>
    </message>
    <message>
        <source>This [ is never closed with ].</source>
        <translation>Este [ nunca é fechado com ].</translation>
    </message>
    <message>
        <source>The closing double quote of this text is missing.</source>
        <translation>Falta a aspa dupla que fecha este texto.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>Este comentário nunca é fechado com */.</translation>
    </message>
    <message>
        <source>%1 is no valid escape; a plain backslash is written \\.</source>
        <translation>%1 não é um escape válido; uma barra invertida se escreve \\.</translation>
    </message>
    <message>
        <source>Half a character: this is one part of a surrogate pair without the other.</source>
        <translation>Meio caractere: é uma metade de um par substituto sem a outra.</translation>
    </message>
    <message>
        <source>A control character stands here; in JSON it is written as an escape such as \n.</source>
        <translation>Há um caractere de controle aqui; em JSON ele se escreve como um escape, por exemplo \n.</translation>
    </message>
    <message>
        <source>%1 is no number as JSON writes them.</source>
        <translation>%1 não é um número como JSON os escreve.</translation>
    </message>
    <message>
        <source>%1 is not a value: text needs double quotes; otherwise true, false or null.</source>
        <translation>%1 não é um valor: texto precisa de aspas duplas; senão, true, false ou null.</translation>
    </message>
    <message>
        <source>There is text after the end of the definition.</source>
        <translation>Há texto depois do fim da definição.</translation>
    </message>
    <message>
        <source>The nesting is too deep to be read.</source>
        <translation>O aninhamento é profundo demais para ser lido.</translation>
    </message>
    <message>
        <source>YAML: %1</source>
        <translation>YAML: %1</translation>
    </message>
    <message>
        <source>The text here is broken. Correct it first, then this can be done.</source>
        <translation>O texto aqui está com erro. Corrija-o antes de fazer isto.</translation>
    </message>
    <message>
        <source>This would leave the text broken.</source>
        <translation>Isto deixaria o texto com erro.</translation>
    </message>
    <message>
        <source>This is no state, states or workflow in Amazon States Language.</source>
        <translation>Isto não é um estado, vários estados ou um fluxo em Amazon States Language.</translation>
    </message>
    <message>
        <source>There is already a state named “%1”.</source>
        <translation>Já existe um estado chamado “%1”.</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Um estado precisa de um nome.</translation>
    </message>
    <message>
        <source>A state&apos;s name has at most 80 characters.</source>
        <translation>O nome de um estado tem no máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>The state “%1” is no longer there.</source>
        <translation>O estado “%1” não está mais lá.</translation>
    </message>
    <message>
        <source>This arrow is no longer there.</source>
        <translation>Esta seta não está mais lá.</translation>
    </message>
    <message>
        <source>This part of the text is no longer there.</source>
        <translation>Esta parte do texto não está mais lá.</translation>
    </message>
    <message>
        <source>No arrow can leave “%1”: the flow ends there.</source>
        <translation>Nenhuma seta pode sair de “%1”: o fluxo termina ali.</translation>
    </message>
    <message>
        <source>An arrow cannot lead there.</source>
        <translation>Uma seta não pode levar até lá.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are in different branches; arrows stay within their branch.</source>
        <translation>“%1” e “%2” estão em ramos diferentes; as setas ficam dentro do seu ramo.</translation>
    </message>
    <message>
        <source>A state cannot be moved into itself.</source>
        <translation>Um estado não pode ser movido para dentro de si mesmo.</translation>
    </message>
    <message>
        <source>A workflow needs a state to start at.</source>
        <translation>Um fluxo precisa de um estado por onde começar.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Não há nada para mudar.</translation>
    </message>
    <message>
        <source>A rule needs exactly one comparison, such as StringEquals or IsPresent.</source>
        <translation>Uma regra precisa de exatamente uma comparação, como StringEquals ou IsPresent.</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>Falta aqui: %1.</translation>
    </message>
    <message>
        <source>%1 should be of the type %2.</source>
        <translation>%1 deve ser do tipo %2.</translation>
    </message>
    <message>
        <source>States.ALL means every error: it must stand alone in ErrorEquals.</source>
        <translation>States.ALL significa todos os erros: deve estar sozinho em ErrorEquals.</translation>
    </message>
    <message>
        <source>States.ALL catches what is left: only the last entry may name it.</source>
        <translation>States.ALL captura o que sobra: só a última entrada pode citá-lo.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be given.</source>
        <translation>%1 e %2 não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>“%1” precisa de exatamente um entre Seconds, SecondsPath, Timestamp e TimestampPath.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: it needs Next, or End with true.</source>
        <translation>“%1” não leva a lugar nenhum: precisa de Next, ou de End com true.</translation>
    </message>
    <message>
        <source>Step Functions does not support this in JSONata: %1</source>
        <translation>O Step Functions não aceita isto em JSONata: %1</translation>
    </message>
    <message>
        <source>This is not valid JSONata: %1</source>
        <translation>Isto não é JSONata válido: %1</translation>
    </message>
    <message>
        <source>“%1” is written twice here; only the last one would count.</source>
        <translation>“%1” está escrito duas vezes aqui; só o último contaria.</translation>
    </message>
    <message>
        <source>The workflow speaks JSONata, so “%1” cannot speak JSONPath.</source>
        <translation>O fluxo usa JSONata, então “%1” não pode usar JSONPath.</translation>
    </message>
    <message>
        <source>A %2 state has no field “%1”.</source>
        <translation>Um estado %2 não tem o campo “%1”.</translation>
    </message>
    <message>
        <source>“%1” belongs to %3, but %2 is spoken here.</source>
        <translation>“%1” pertence a %3, mas aqui se usa %2.</translation>
    </message>
    <message>
        <source>A state&apos;s name has 1 to 80 characters.</source>
        <translation>O nome de um estado tem de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>There is more than one state named “%1”; names are unique in the whole workflow.</source>
        <translation>Há mais de um estado chamado “%1”; os nomes são únicos no fluxo inteiro.</translation>
    </message>
    <message>
        <source>“%1” is no valid label: at most 40 letters, digits, - and _.</source>
        <translation>“%1” não é um Label válido: no máximo 40 letras, dígitos, - e _.</translation>
    </message>
    <message>
        <source>There is more than one Map with the label “%1”.</source>
        <translation>Há mais de um Map com o Label “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends with .$, so its value must be a JSONPath ($.…) or an intrinsic function (States.…).</source>
        <translation>“%1” termina com .$, então o valor deve ser um JSONPath ($.…) ou uma função intrínseca (States.…).</translation>
    </message>
    <message>
        <source>%1 must be a JSONPath, such as $.order.</source>
        <translation>%1 deve ser um JSONPath, como $.pedido.</translation>
    </message>
    <message>
        <source>%1 must name exactly one place, such as $.result: no wildcards, no filters.</source>
        <translation>%1 deve indicar exatamente um lugar, como $.resultado: sem curingas nem filtros.</translation>
    </message>
    <message>
        <source>AWS knows no such resource: %1</source>
        <translation>A AWS não conhece este recurso: %1</translation>
    </message>
    <message>
        <source>An Express workflow does not support this: %1.</source>
        <translation>Um fluxo Express não aceita isto: %1.</translation>
    </message>
    <message>
        <source>The heartbeat must be shorter than the timeout.</source>
        <translation>O heartbeat deve ser menor que o tempo limite.</translation>
    </message>
    <message>
        <source>A definition is one JSON object: it begins with { and ends with }.</source>
        <translation>Uma definição é um objeto JSON: começa com { e termina com }.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 não pode ficar vazio.</translation>
    </message>
    <message>
        <source>There is no state “%1” here to go to.</source>
        <translation>Não existe aqui o estado “%1” para onde ir.</translation>
    </message>
    <message>
        <source>Nothing ends this flow: some state needs End, or there must be a Succeed or Fail.</source>
        <translation>Nada encerra este fluxo: algum estado precisa de End, ou é preciso haver um Succeed ou Fail.</translation>
    </message>
    <message>
        <source>No arrow leads to “%1”: it can never run.</source>
        <translation>Nenhuma seta leva a “%1”: ele nunca pode ser executado.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 deve ser no mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 deve ser no máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2030-01-31T12:00:00Z.</source>
        <translation>%1 deve ser um horário como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 deve ser um destes: %2.</translation>
    </message>
    <message>
        <source>%1 must be a JSONata expression between {% and %}.</source>
        <translation>%1 deve ser uma expressão JSONata entre {% e %}.</translation>
    </message>
    <message>
        <source>An expression fills the whole text: it begins with {% and ends with %}.</source>
        <translation>Uma expressão ocupa o texto inteiro: começa com {% e termina com %}.</translation>
    </message>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 não tem valor aqui.</translation>
    </message>
    <message>
        <source>A definition may have at most 1,048,576 characters.</source>
        <translation>Uma definição pode ter no máximo 1.048.576 caracteres.</translation>
    </message>
    <message>
        <source>“%1” cannot be a variable&apos;s name: a letter first, then letters, digits and _, at most 80; not “states”.</source>
        <translation>“%1” não pode ser nome de variável: primeiro uma letra, depois letras, dígitos e _, no máximo 80; e não “states”.</translation>
    </message>
    <message>
        <source>“%1” belongs to the flow around this one: it can be read here, but not assigned.</source>
        <translation>“%1” pertence ao fluxo em volta deste: aqui pode ser lida, mas não atribuída.</translation>
    </message>
    <message>
        <source>Nothing assigns the variable “%1” before this state.</source>
        <translation>Nada atribui a variável “%1” antes deste estado.</translation>
    </message>
    <message>
        <source>The variable “%1” has no value yet on some way to this state.</source>
        <translation>Em algum caminho até este estado, a variável “%1” ainda não tem valor.</translation>
    </message>
    <message>
        <source>What Assign keeps may have at most 256 KiB.</source>
        <translation>O que Assign guarda pode ter no máximo 256 KiB.</translation>
    </message>
    <message>
        <source>The service “%1” is not in Batuta&apos;s list; AWS may know it all the same.</source>
        <translation>O serviço “%1” não está na lista do Batuta; ainda assim a AWS pode conhecê-lo.</translation>
    </message>
    <message>
        <source>A Pass state&apos;s Result is taken as it is written: %1 stays a text. Parameters would fill it in.</source>
        <translation>O Result de um estado Pass é usado como está escrito: %1 continua um texto. Parameters o preencheria.</translation>
    </message>
    <message>
        <source>This looks like a path, but stays a text: the field&apos;s name must end with .$ (%1.$).</source>
        <translation>Isto parece um caminho, mas continua um texto: o nome do campo precisa terminar em .$ (%1.$).</translation>
    </message>
    <message>
        <source>This looks like a path: the field for it is %1Path.</source>
        <translation>Isto parece um caminho: o campo para ele é %1Path.</translation>
    </message>
    <message>
        <source>“%1” gives up at the first error of the service; a Retry for transient errors would help.</source>
        <translation>“%1” desiste no primeiro erro do serviço; um Retry para erros passageiros ajudaria.</translation>
    </message>
    <message>
        <source>“%1” fails when no rule matches; a Default says where to go then.</source>
        <translation>“%1” falha quando nenhuma regra serve; um Default diz para onde ir nesse caso.</translation>
    </message>
    <message>
        <source>“%1” waits for an answer without a time limit: TimeoutSeconds sets one.</source>
        <translation>“%1” espera uma resposta sem limite de tempo: TimeoutSeconds define um.</translation>
    </message>
    <message>
        <source>“%1” passes on all that the service says about the call, not only the function&apos;s answer.</source>
        <translation>“%1” repassa tudo o que o serviço informa sobre a chamada, não só a resposta da função.</translation>
    </message>
    <message>
        <source>%1 never gets here: an entry above takes it, or nothing can.</source>
        <translation>%1 nunca chega aqui: uma entrada acima o captura, ou nada pode capturá-lo.</translation>
    </message>
    <message>
        <source>AWS has no error %1, and keeps names that begin with “States.” for its own.</source>
        <translation>A AWS não tem o erro %1, e reserva para si os nomes que começam com “States.”.</translation>
    </message>
    <message>
        <source>The ARN still holds a placeholder: %1.</source>
        <translation>O ARN ainda contém um marcador: %1.</translation>
    </message>
    <message>
        <source>“%1” is asked again and again without a pause; a Wait in the loop saves transitions.</source>
        <translation>“%1” é consultado sem parar e sem pausa; um Wait no laço economiza transições.</translation>
    </message>
    <message>
        <source>This works on JSON only.</source>
        <translation>Isto só funciona com JSON.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Isto está aninhado demais.</translation>
    </message>
    <message>
        <source>This cannot be said in the other format.</source>
        <translation>Isto não pode ser expresso no outro formato.</translation>
    </message>
    <message>
        <source>An anchor, alias or merge key of YAML shares this text (“%1”) with other places. Change it in the text.</source>
        <translation>Uma âncora, um alias ou uma merge key do YAML compartilha este texto (“%1”) com outros lugares. Altere-o no texto.</translation>
    </message>
    <message>
        <source>“%1” is laid out too unusually. Change it in the text.</source>
        <translation>“%1” está escrito de um modo incomum demais. Altere-o no texto.</translation>
    </message>
    <message>
        <source>The file holds several YAML documents. Change them in the text.</source>
        <translation>O arquivo contém vários documentos YAML. Altere-os no texto.</translation>
    </message>
    <message>
        <source>%1 has no place in this rule: And, Or and Not hold rules, and only the outermost rule says what follows.</source>
        <translation>%1 não cabe nesta regra: And, Or e Not contêm regras, e só a regra mais externa diz o que vem depois.</translation>
    </message>
    <message>
        <source>%1 cannot stand beside the InputType %2.</source>
        <translation>%1 não pode acompanhar o InputType %2.</translation>
    </message>
    <message>
        <source>ItemsPointer must be a JSON Pointer, such as /data/items: “%1” does not begin with /.</source>
        <translation>ItemsPointer precisa ser um JSON Pointer, como /data/items: “%1” não começa com /.</translation>
    </message>
    <message>
        <source>ItemsPointer is only read of JSON; beside %1 it says nothing.</source>
        <translation>ItemsPointer só é lido quando a entrada é JSON; com %1 ele não tem efeito.</translation>
    </message>
    <message>
        <source>Tools that read YAML disagree about %1: a text for some, for others a number, a date or a truth value. Put it in quotes.</source>
        <translation>As ferramentas que leem YAML divergem sobre %1: para umas é um texto; para outras, um número, uma data ou um valor lógico. Coloque entre aspas.</translation>
    </message>
    <message>
        <source>Step Functions has not had %1 since %2: AWS took it away.</source>
        <translation>O Step Functions não tem mais %1 desde %2: a AWS o retirou.</translation>
    </message>
    <message>
        <source>RuntimeSessionId must have at least %1 characters; a UUID is long enough.</source>
        <translation>RuntimeSessionId precisa ter pelo menos %1 caracteres; um UUID é suficiente.</translation>
    </message>
    <message>
        <source>AWS ends the call of “%1” after %2 seconds at the latest, whatever TimeoutSeconds says.</source>
        <translation>A AWS encerra a chamada de “%1” em no máximo %2 segundos, seja qual for o TimeoutSeconds.</translation>
    </message>
    <message>
        <source>“%1” reads Parquet files, which a run here cannot: AWS does. The same rows as JSONL or CSV can be read.</source>
        <translation>“%1” lê arquivos Parquet, o que uma execução aqui não consegue: a AWS consegue. As mesmas linhas em JSONL ou CSV podem ser lidas.</translation>
    </message>
    <message>
        <source>%1 gets too few or too many arguments: AWS takes the definition and fails when it runs.</source>
        <translation>%1 recebe argumentos de menos ou de mais: a AWS aceita a definição e falha quando ela é executada.</translation>
    </message>
    <message>
        <source>“%1” still points to “%2”, which is not here.</source>
        <translation>“%1” continua apontando para “%2”, que não existe aqui.</translation>
    </message>
    <message>
        <source>“%1” pointed to “%2”, which is not here; it now goes on to “%3”.</source>
        <translation>“%1” apontava para “%2”, que não existe aqui; agora segue para “%3”.</translation>
    </message>
    <message>
        <source>“%1” pointed to “%2”, which is not here; the flow now ends there.</source>
        <translation>“%1” apontava para “%2”, que não existe aqui; agora o fluxo termina ali.</translation>
    </message>
    <message>
        <source>The check met a fault of its own and broke off: %1</source>
        <translation>A verificação encontrou uma falha própria e foi interrompida: %1</translation>
    </message>
    <message>
        <source>Batuta met a fault of its own and changed nothing: %1</source>
        <translation>O Batuta encontrou uma falha própria e não mudou nada: %1</translation>
    </message>
    <message>
        <source>Stays in JSONPath: its %1 has no JSONata of the same meaning.</source>
        <translation>Continua em JSONPath: seu %1 não tem equivalente em JSONata.</translation>
    </message>
    <message>
        <source>This is no state yet: it stays as it is.</source>
        <translation>Isto ainda não é um estado: fica como está.</translation>
    </message>
    <message>
        <source>A path that may match several values: JSONata gives a list only of two or more.</source>
        <translation>Um caminho que pode encontrar vários valores: o JSONata só produz uma lista a partir de dois.</translation>
    </message>
    <message>
        <source>States.Array: JSONata leaves absent values out of a list.</source>
        <translation>States.Array: o JSONata deixa valores ausentes fora da lista.</translation>
    </message>
    <message>
        <source>Random values come out differently, whatever the seed was.</source>
        <translation>Valores aleatórios saem diferentes, qualquer que fosse a semente.</translation>
    </message>
    <message>
        <source>A text with backslashes: check how it reads now.</source>
        <translation>Um texto com barras invertidas: confira como ele ficou.</translation>
    </message>
    <message>
        <source>Where the field compared is missing, JSONPath fails; JSONata takes the rule as not met.</source>
        <translation>Se falta o campo comparado, o JSONPath falha; o JSONata considera que a regra não foi atendida.</translation>
    </message>
    <message>
        <source>Times are compared as $toMillis reads them.</source>
        <translation>Os horários são comparados como $toMillis os lê.</translation>
    </message>
    <message>
        <source>States.StringSplit drops empty pieces; $split keeps them.</source>
        <translation>States.StringSplit descarta pedaços vazios; $split os mantém.</translation>
    </message>
    <message>
        <source>A text that begins with {% becomes an expression.</source>
        <translation>Um texto que começa com {% vira expressão.</translation>
    </message>
    <message>
        <source>These parts of the text do not stand side by side.</source>
        <translation>Estas partes do texto não estão lado a lado.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 não é JSON.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 tem mais de %2 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>%1 is not a mock configuration: look at “%2” %3.</source>
        <translation>%1 não é uma configuração de mocks: veja “%2” %3.</translation>
    </message>
    <message>
        <source>%1 has no test case “%3” for the state machine “%2”.</source>
        <translation>%1 não tem o caso de teste “%3” para a máquina de estados “%2”.</translation>
    </message>
    <message>
        <source>%1 has no mocked response “%2” for the state “%3”.</source>
        <translation>%1 não tem a resposta “%2” para o estado “%3”.</translation>
    </message>
    <message>
        <source>In %1, the mocked response “%2” has no answer, or two, for attempt %3.</source>
        <translation>Em %1, a resposta “%2” não tem nenhuma resposta, ou tem duas, para a tentativa %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 é um pipe ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds %2, more than the %3 that Batuta opens. A state machine may have 1 MB.</source>
        <translation>%1 tem %2, mais que os %3 que o Batuta abre. Uma máquina de estados pode ter 1 MB.</translation>
    </message>
    <message>
        <source>%1 is not text: it has a zero byte at place %2.</source>
        <translation>%1 não é texto: há um byte zero na posição %2.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16. Batuta opens UTF-8: save it so in another editor first.</source>
        <translation>%1 está em UTF-16. O Batuta abre UTF-8: salve-o assim em outro editor antes.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8: byte %2 fits no character. Batuta leaves it as it is.</source>
        <translation>%1 não está em UTF-8: o byte %2 não forma nenhum caractere. O Batuta o deixa como está.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. It is as it was before.</source>
        <translation>Não foi possível gravar %1: %2. Ele continua como estava.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 was damaged while it was written: %2. What it held before is kept in %3.</source>
        <translation>%1 foi danificado durante a gravação: %2. O conteúdo anterior está guardado em %3.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read here, and has not been written over.</source>
        <translation>%1 foi alterado por outro programa depois de lido aqui e não foi sobrescrito.</translation>
    </message>
    <message>
        <source>Nobody reads the pipe %1.</source>
        <translation>Ninguém está lendo o pipe %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .png or .pdf, not in .%2.</source>
        <translation>O nome de uma imagem termina em .svg, .png ou .pdf, não em .%2.</translation>
    </message>
    <message>
        <source>This cannot be converted as it is: %1</source>
        <translation>Não é possível converter este texto como está: %1</translation>
    </message>
    <message>
        <source>%1 is a file of a deployment tool, not a definition.</source>
        <translation>%1 é um arquivo de uma ferramenta de implantação, não uma definição.</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>O texto não pode ser lido: %1</translation>
    </message>
    <message>
        <source>%1 holds no events.</source>
        <translation>%1 não contém eventos.</translation>
    </message>
    <message>
        <source>%1 is not an execution&apos;s history: look at %2 (event number and member).</source>
        <translation>%1 não é o histórico de uma execução: veja %2 (número do evento e campo).</translation>
    </message>
    <message>
        <source>This is not a rehearsal: look at “%1”.</source>
        <translation>Isto não é um ensaio: veja “%1”.</translation>
    </message>
    <message>
        <source>The run cannot start: its input is not JSON.</source>
        <translation>A execução não pode começar: a entrada não é JSON.</translation>
    </message>
    <message>
        <source>The run cannot start: its input is nested too deeply.</source>
        <translation>A execução não pode começar: a entrada tem níveis demais.</translation>
    </message>
    <message>
        <source>The run cannot start: the text of the state machine “%1”, which a task starts, is broken.</source>
        <translation>A execução não pode começar: o texto da máquina de estados “%1”, que uma tarefa inicia, está quebrado.</translation>
    </message>
    <message>
        <source>%1 is not a price list: look at “%2”.</source>
        <translation>%1 não é uma tabela de preços: veja “%2”.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1: expected %2, was %3</source>
        <translation>%1: esperado %2, veio %3</translation>
    </message>
    <message>
        <source>The state “%1” was not entered.</source>
        <translation>O estado “%1” não foi alcançado.</translation>
    </message>
    <message>
        <source>After “%1” the state “%2” was not entered.</source>
        <translation>Depois de “%1”, o estado “%2” não foi alcançado.</translation>
    </message>
    <message>
        <source>Nothing answers the task “%1”.</source>
        <translation>Nada responde à tarefa “%1”.</translation>
    </message>
    <message>
        <source>It has not ended after %1 events.</source>
        <translation>Não terminou depois de %1 eventos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>The output&apos;s condition %1 does not hold: it came to %2.</source>
        <translation>A condição da saída %1 não vale: deu %2.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>no run came to this state</source>
        <translation>nenhuma execução chegou a este estado</translation>
    </message>
    <message>
        <source>none of the values and errors tried led there</source>
        <translation>nenhum dos valores e erros tentados levou até lá</translation>
    </message>
    <message>
        <source>what it depends on comes from neither the input nor an answer</source>
        <translation>aquilo de que depende não vem da entrada nem de uma resposta</translation>
    </message>
    <message>
        <source>there was no time left to look for it</source>
        <translation>não sobrou tempo para procurar</translation>
    </message>
    <message>
        <source>The run has not come to “%1” yet.</source>
        <translation>A execução ainda não chegou a “%1”.</translation>
    </message>
    <message>
        <source>What runs inside of “%1” has not all ended well here, so there is no result to test it with.</source>
        <translation>Nem tudo o que roda dentro de “%1” terminou bem aqui; por isso não há resultado com que testá-lo.</translation>
    </message>
    <message>
        <source>The value of --%1 is longer than a command line can hold (128 KiB).</source>
        <translation>O valor de --%1 é maior do que cabe numa linha de comando (128 KiB).</translation>
    </message>
    <message>
        <source>Only a run that has ended is redriven: this one has not.</source>
        <translation>O redrive só vale para uma execução que terminou: esta ainda não terminou.</translation>
    </message>
    <message>
        <source>Only a run that failed, timed out or was stopped is redriven: this one succeeded.</source>
        <translation>O redrive só vale para uma execução que falhou, esgotou o tempo ou foi interrompida: esta teve sucesso.</translation>
    </message>
    <message>
        <source>AWS does not redrive Express workflows.</source>
        <translation>A AWS não faz redrive de fluxos Express.</translation>
    </message>
    <message>
        <source>The run failed before its first state: there is nothing to go on from.</source>
        <translation>A execução falhou antes do primeiro estado: não há de onde continuar.</translation>
    </message>
    <message>
        <source>AWS redrives no execution that has 24,999 events or more.</source>
        <translation>A AWS não faz redrive de execuções com 24.999 eventos ou mais.</translation>
    </message>
    <message>
        <source>AWS redrives an execution within %1 days of its end.</source>
        <translation>A AWS faz redrive de uma execução até %1 dias depois do fim dela.</translation>
    </message>
    <message>
        <source>The execution has lasted a year: AWS lets none last longer.</source>
        <translation>A execução já durou um ano: a AWS não deixa nenhuma durar mais.</translation>
    </message>
    <message>
        <source>The data of this run is as much as this program holds.</source>
        <translation>Os dados desta execução já são tantos quantos este programa comporta.</translation>
    </message>
    <message>
        <source>A recorded history is only looked at: make a run of your own of it first.</source>
        <translation>Um histórico gravado só pode ser visto: faça primeiro uma execução sua a partir dele.</translation>
    </message>
    <message>
        <source>%1 is no lesson: it has no lesson.md.</source>
        <translation>%1 não é uma lição: não tem lesson.md.</translation>
    </message>
    <message>
        <source>A lesson begins with its facts, in YAML between two lines of ---.</source>
        <translation>Uma lição começa com seus dados, em YAML entre duas linhas de ---.</translation>
    </message>
    <message>
        <source>The second line of --- is missing.</source>
        <translation>Falta a segunda linha de ---.</translation>
    </message>
    <message>
        <source>The block that begins here is not closed.</source>
        <translation>O bloco que começa aqui não é fechado.</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Isto não é YAML: %1</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>Nothing is known of “%1” here.</source>
        <translation>Aqui não se conhece “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>“%1” precisa de %2.</translation>
    </message>
    <message>
        <source>There is no case and no requirement “%1”.</source>
        <translation>Não existe nenhum caso nem requisito “%1”.</translation>
    </message>
    <message>
        <source>There is another “%1”.</source>
        <translation>Há outro “%1”.</translation>
    </message>
    <message>
        <source>No option is right.</source>
        <translation>Nenhuma opção está certa.</translation>
    </message>
    <message>
        <source>More than one option is right; then its kind is several.</source>
        <translation>Mais de uma opção está certa; então o tipo é several.</translation>
    </message>
    <message>
        <source>“%1” cannot be evaluated: %2</source>
        <translation>Não foi possível avaliar “%1”: %2</translation>
    </message>
    <message>
        <source>The reference has no state “%1”.</source>
        <translation>A referência não tem o estado “%1”.</translation>
    </message>
    <message>
        <source>There are %1 steps here, and %2 in lesson.md.</source>
        <translation>Aqui há %1 passos, e %2 em lesson.md.</translation>
    </message>
    <message>
        <source>The step “%1” has other blocks than in lesson.md: %2.</source>
        <translation>O passo “%1” tem blocos diferentes dos de lesson.md: %2.</translation>
    </message>
    <message>
        <source>There is no %1 in the folder.</source>
        <translation>Não há nenhum %1 na pasta.</translation>
    </message>
    <message>
        <source>%1 is not a sound definition.</source>
        <translation>%1 não é uma definição íntegra.</translation>
    </message>
    <message>
        <source>The lesson does not allow %1.</source>
        <translation>A lição não permite %1.</translation>
    </message>
    <message>
        <source>The reference does not do what the case “%1” expects.</source>
        <translation>A referência não faz o que o caso “%1” espera.</translation>
    </message>
    <message>
        <source>The reference does not meet the requirement “%1”.</source>
        <translation>A referência não cumpre o requisito “%1”.</translation>
    </message>
    <message>
        <source>What the student begins with passes every check already.</source>
        <translation>Aquilo com que o aluno começa já passa em todas as verificações.</translation>
    </message>
    <message>
        <source>There are no cases: nothing would be checked.</source>
        <translation>Não há casos: nada seria verificado.</translation>
    </message>
    <message>
        <source>The case “%1” cannot run: %2</source>
        <translation>O caso “%1” não pode ser executado: %2</translation>
    </message>
    <message>
        <source>%1 is not written: the run has %2 events, and a page shows at most %3. Its history can be exported instead.</source>
        <translation>%1 não foi gravado: a execução tem %2 eventos, e uma página mostra no máximo %3. O histórico dela pode ser exportado no lugar.</translation>
    </message>
    <message>
        <source>%1 is not written: the data of this run makes a page larger than %2 MB. Its history can be exported instead.</source>
        <translation>%1 não foi gravado: os dados desta execução fazem uma página maior que %2 MB. O histórico dela pode ser exportado no lugar.</translation>
    </message>
    <message>
        <source>%1 is broken or has no states yet, so there is nothing to hand in.</source>
        <translation>%1 está com erros ou ainda não tem estados, e não há o que entregar.</translation>
    </message>
    <message>
        <source>There are no states to be exported.</source>
        <translation>Não há estados para exportar.</translation>
    </message>
    <message>
        <source>“%1” cannot be a state machine&apos;s name: it has 1 to 80 characters, and no blanks, brackets or any of ? * &quot; # % \ ^ | ~ ` $ &amp; , ; : /</source>
        <translation>“%1” não pode ser o nome de uma máquina de estados: ele tem de 1 a 80 caracteres, sem espaços, colchetes, chaves ou qualquer um de ? * &quot; # % \ ^ | ~ ` $ &amp; , ; : /</translation>
    </message>
    <message>
        <source>At %1 stands a function of CloudFormation, which only a template can hold. Put a ${Name} in its place.</source>
        <translation>Em %1 há uma função do CloudFormation, que só um template pode conter. Ponha um ${Name} no lugar dela.</translation>
    </message>
    <message>
        <source>%1 stands in a key, where the Serverless Framework fills nothing in.</source>
        <translation>%1 está numa chave, onde o Serverless Framework não preenche nada.</translation>
    </message>
    <message>
        <source>The definition holds #{ in a text, which the Serverless Framework&apos;s plugin takes for a place to be filled in and cannot be talked out of.</source>
        <translation>A definição tem #{ num texto, que o plugin do Serverless Framework toma por um lugar a preencher, e não há como evitar isso.</translation>
    </message>
    <message>
        <source>The definition holds a ${ that is not closed, beside places such as ${AWS::Region}: Fn::Sub, which the Serverless Framework&apos;s plugin then uses, would misread it.</source>
        <translation>A definição tem um ${ que não se fecha, junto de lugares como ${AWS::Region}: Fn::Sub, que o plugin do Serverless Framework usa nesse caso, o leria errado.</translation>
    </message>
    <message>
        <source>The definition is written as JSON, so its comments are not in it.</source>
        <translation>A definição é escrita em JSON, portanto sem os comentários.</translation>
    </message>
    <message>
        <source>%1 stands without quotes, for a number or a boolean. Where a text is meant, quote it.</source>
        <translation>%1 está sem aspas, para um número ou booleano. Se for um texto, ponha aspas.</translation>
    </message>
    <message>
        <source>%1 in an ARN only holds the place of a real region or account: write that.</source>
        <translation>%1 num ARN só guarda o lugar de uma região ou conta de verdade: escreva essa.</translation>
    </message>
    <message>
        <source>%1 stays as it is: only Fn::Sub takes the exclamation mark away.</source>
        <translation>%1 fica como está: só Fn::Sub tira o ponto de exclamação.</translation>
    </message>
    <message>
        <source>The template fills in %1 here; it stays whole or goes whole.</source>
        <translation>O modelo preenche %1 aqui; ou fica inteiro ou sai inteiro.</translation>
    </message>
    <message>
        <source>The template joins its pieces without a text of its own beside %1: nothing can be written there.</source>
        <translation>O modelo junta seus pedaços sem um texto próprio ao lado de %1: não dá para escrever ali.</translation>
    </message>
    <message>
        <source>Written so, the template around the definition could not be read any more. Mend the syntax errors first; nothing is lost meanwhile.</source>
        <translation>Escrito assim, o modelo em volta da definição não poderia mais ser lido. Corrija primeiro os erros de sintaxe; nada se perde até lá.</translation>
    </message>
    <message>
        <source>It uses *%1, an anchor that stands elsewhere in the template. Write the value out there to edit it here.</source>
        <translation>Ela usa *%1, uma âncora que está em outro lugar do modelo. Escreva o valor por extenso lá para editar aqui.</translation>
    </message>
    <message>
        <source>The definition lies in S3 (%1), which is not read: Batuta works without a network.</source>
        <translation>A definição está no S3 (%1), que não é lido: o Batuta trabalha sem rede.</translation>
    </message>
    <message>
        <source>The definition is worked out from %1; it does not stand in this file.</source>
        <translation>A definição é calculada a partir de %1; ela não está neste arquivo.</translation>
    </message>
    <message>
        <source>The file is a pattern that another tool fills in first ({{ … }}): generate it, and open what comes out.</source>
        <translation>O arquivo é um molde que outra ferramenta preenche antes ({{ … }}): gere-o e abra o resultado.</translation>
    </message>
    <message>
        <source>There is no state machine %1 in it. There are: %2.</source>
        <translation>Não há nele uma máquina de estados %1. Há: %2.</translation>
    </message>
    <message>
        <source>It holds several state machines: %1. Say which one, as in FILE#%2.</source>
        <translation>Ele tem várias máquinas de estados: %1. Diga qual, como em ARQUIVO#%2.</translation>
    </message>
    <message>
        <source>The definition is to be in %1, which is not there.</source>
        <translation>A definição deveria estar em %1, que não existe.</translation>
    </message>
    <message>
        <source>“%1” is gone, and with it what these fields of it did: %2.</source>
        <translation>“%1” saiu, e com ele o que estes campos faziam: %2.</translation>
    </message>
    <message>
        <source>“%1” gave a list with an entry for each branch; what follows now gets what the last state gives.</source>
        <translation>“%1” dava uma lista com um item por ramo; o que vem depois agora recebe o que o último estado dá.</translation>
    </message>
    <message>
        <source>“%1” ran its states for each item; they now run once.</source>
        <translation>“%1” executava seus estados para cada item; agora eles são executados uma vez.</translation>
    </message>
    <message>
        <source>“%1” runs its states for each entry of $.items: change ItemsPath to your list.</source>
        <translation>“%1” executa seus estados para cada item de $.items: troque ItemsPath pelo caminho da sua lista.</translation>
    </message>
    <message>
        <source>“%1” reads the context&apos;s Execution, which is another one now.</source>
        <translation>“%1” lê a Execution do contexto, que agora é outra.</translation>
    </message>
    <message>
        <source>These states can only be put together where the flow enters them at one state; it enters at %1.</source>
        <translation>Estes estados só podem ser agrupados se o fluxo entrar neles por um único estado; ele entra por %1.</translation>
    </message>
    <message>
        <source>These states can only be put together where the flow leaves them to one state; it leaves to %1.</source>
        <translation>Estes estados só podem ser agrupados se o fluxo sair deles para um único estado; ele sai para %1.</translation>
    </message>
    <message>
        <source>“%1” ends the workflow and others go on to “%2”: put together, all would go on.</source>
        <translation>“%1” termina o fluxo e outros seguem para “%2”: agrupados, todos seguiriam.</translation>
    </message>
    <message>
        <source>The variable %1 is assigned here and used by “%2”: it would not be known there any more.</source>
        <translation>A variável %1 é atribuída aqui e usada por “%2”: lá ela deixaria de ser conhecida.</translation>
    </message>
    <message>
        <source>“%1” holds no states.</source>
        <translation>“%1” não contém estados.</translation>
    </message>
    <message>
        <source>“%1” holds no states that could take its place.</source>
        <translation>“%1” não contém estados que possam ficar em seu lugar.</translation>
    </message>
    <message>
        <source>“%1” does not start a workflow and wait for what it gives (startExecution.sync:2).</source>
        <translation>“%1” não inicia um fluxo esperando o que ele devolve (startExecution.sync:2).</translation>
    </message>
    <message>
        <source>“%1” uses more of the answer than the Output, in %2: there is no execution to tell it.</source>
        <translation>“%1” usa mais da resposta do que o Output, em %2: não haverá execução que o informe.</translation>
    </message>
    <message>
        <source>That is no workflow without faults in its text.</source>
        <translation>Isso não é um fluxo com texto sem falhas.</translation>
    </message>
    <message>
        <source>%1 cannot do without: %2.</source>
        <translation>%1 não funciona sem: %2.</translation>
    </message>
    <message>
        <source>%1 takes no parameter %2.</source>
        <translation>%1 não aceita o parâmetro %2.</translation>
    </message>
    <message>
        <source>“%1” and %2 more give up at the first error of their service; a Retry would help each of them.</source>
        <translation>“%1” e mais %2 desistem no primeiro erro do serviço; um Retry ajudaria cada um deles.</translation>
    </message>
    <message>
        <source>A retry of “%1” may do it twice: the service may have done it before the error came. %2 prevents that.</source>
        <translation>Repetir “%1” pode fazer a mesma coisa duas vezes: o serviço pode tê-la feito antes do erro. %2 evita isso.</translation>
    </message>
    <message>
        <source>Once it comes to “%1”, the flow never ends: nothing leads out of its loop.</source>
        <translation>Quando chega a “%1”, o fluxo nunca termina: nada leva para fora do laço.</translation>
    </message>
    <message>
        <source>An Express workflow ends after five minutes: it never comes to %1 seconds.</source>
        <translation>Um fluxo Express termina após cinco minutos: nunca chega a %1 segundos.</translation>
    </message>
    <message>
        <source>This rule never decides: rule %1 asks the same before it.</source>
        <translation>Esta regra nunca decide: a regra %1 pergunta o mesmo antes dela.</translation>
    </message>
    <message>
        <source>The AWS CLI is not installed: there is no “aws” on the PATH. Install it, and sign in with it.</source>
        <translation>A AWS CLI não está instalada: não há “aws” no PATH. Instale-a e entre com ela na sua conta.</translation>
    </message>
    <message>
        <source>The AWS CLI here is %1, which has no “%2”. Version %3 and later have it, and of version 1 those from %4 on.</source>
        <translation>A AWS CLI daqui é a %1, que não tem “%2”. Ele existe a partir da versão %3; na linha da versão 1, a partir da %4.</translation>
    </message>
    <message>
        <source>The AWS CLI did not do it: %1</source>
        <translation>A AWS CLI não o fez: %1</translation>
    </message>
    <message>
        <source>The AWS CLI&apos;s answer to “%1” cannot be read.</source>
        <translation>Não dá para ler a resposta da AWS CLI a “%1”.</translation>
    </message>
    <message>
        <source>The AWS CLI has no credentials. Sign in with it: “aws configure”, or “aws sso login”.</source>
        <translation>A AWS CLI não tem credenciais. Entre com ela: “aws configure” ou “aws sso login”.</translation>
    </message>
    <message>
        <source>The AWS CLI knows no profile “%1”. “aws configure list-profiles” names those it has.</source>
        <translation>A AWS CLI não conhece um perfil “%1”. “aws configure list-profiles” lista os que ela tem.</translation>
    </message>
    <message>
        <source>The AWS CLI knows no region. Name one, or choose one by “aws configure”.</source>
        <translation>A AWS CLI não sabe a região. Indique uma ou escolha-a com “aws configure”.</translation>
    </message>
    <message>
        <source>The session with AWS has expired. Sign in again, and try once more.</source>
        <translation>A sessão com a AWS expirou. Entre de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The session of single sign-on has ended. Sign in again by “aws sso login”.</source>
        <translation>A sessão de login único terminou. Entre de novo com “aws sso login”.</translation>
    </message>
    <message>
        <source>AWS does not know these credentials, or they were signed for another region.</source>
        <translation>A AWS não conhece estas credenciais, ou elas são de outra região.</translation>
    </message>
    <message>
        <source>AWS does not allow it: %1</source>
        <translation>A AWS não permite: %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a service: it begins with http:// or https://.</source>
        <translation>“%1” não é o endereço de um serviço: ele começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the network there, and the region right?</source>
        <translation>%1 não pode ser alcançado. Há rede, e a região está certa?</translation>
    </message>
    <message>
        <source>%1 broke off without an answer.</source>
        <translation>%1 interrompeu a conexão sem responder.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds. Whether AWS has done it is not known.</source>
        <translation>Não houve resposta em %1 segundos. Não se sabe se a AWS o fez.</translation>
    </message>
    <message>
        <source>AWS is asked too often and wants a pause. Try again a little later.</source>
        <translation>Perguntou-se à AWS vezes demais, e ela quer uma pausa. Tente de novo um pouco depois.</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Try again a little later.</source>
        <translation>O serviço está com uma falha no momento. Tente de novo um pouco depois.</translation>
    </message>
    <message>
        <source>Cancelled. Whether AWS has done it already is not known.</source>
        <translation>Cancelado. Não se sabe se a AWS já o fez.</translation>
    </message>
    <message>
        <source>There is no such state machine in this account and region: %1</source>
        <translation>Não há tal máquina de estados nesta conta e região: %1</translation>
    </message>
    <message>
        <source>There is no such execution in this account and region: %1</source>
        <translation>Não há tal execução nesta conta e região: %1</translation>
    </message>
    <message>
        <source>AWS refuses it (%1): %2</source>
        <translation>A AWS recusa (%1): %2</translation>
    </message>
    <message>
        <source>There is no state machine named “%1” in this account and region.</source>
        <translation>Não há uma máquina de estados chamada “%1” nesta conta e região.</translation>
    </message>
    <message>
        <source>The state machine is of type %1, and AWS never changes that to %2. Give another name.</source>
        <translation>A máquina de estados é do tipo %1, e a AWS nunca o muda para %2. Dê outro nome.</translation>
    </message>
    <message>
        <source>There is no such state machine yet, and a new one needs a role: name its ARN.</source>
        <translation>Ainda não há tal máquina de estados, e uma nova precisa de uma role: indique o ARN dela.</translation>
    </message>
    <message>
        <source>${%1} is not filled in, and AWS would take it as it stands. Give it a value.</source>
        <translation>${%1} não está preenchido, e a AWS o tomaria como está. Dê um valor.</translation>
    </message>
    <message>
        <source>An Express execution has no history to be fetched: AWS writes its events to CloudWatch Logs.</source>
        <translation>Uma execução Express não tem histórico a buscar: a AWS escreve os eventos dela no CloudWatch Logs.</translation>
    </message>
    <message>
        <source>The definition has faults, so that it cannot be read. Mend them first.</source>
        <translation>A definição tem falhas, de modo que não pode ser lida. Corrija-as primeiro.</translation>
    </message>
    <message>
        <source>The input is not JSON.</source>
        <translation>A entrada não é JSON.</translation>
    </message>
    <message>
        <source>Name the execution by its ARN, which “Start” shows and AWS&apos;s console, too.</source>
        <translation>Indique a execução pelo ARN, que “Iniciar” mostra e o console da AWS também.</translation>
    </message>
    <message>
        <source>Select the state to be tried.</source>
        <translation>Selecione o estado a testar.</translation>
    </message>
    <message>
        <source>The definition nowhere says ${%1}: this entry fills in nothing.</source>
        <translation>A definição não usa ${%1} em lugar nenhum: esta entrada não preenche nada.</translation>
    </message>
    <message>
        <source>Nothing fills in ${%1}: AWS gets it as it is written.</source>
        <translation>Nada preenche ${%1}: a AWS o recebe como está escrito.</translation>
    </message>
    <message>
        <source>${%1} names nothing that %2 knows here: the deployment fails.</source>
        <translation>${%1} não nomeia nada que %2 conheça aqui: a implantação falha.</translation>
    </message>
    <message>
        <source>%1 needs a number, but %2 is filled in between quotes: AWS refuses the text.</source>
        <translation>%1 precisa de um número, mas %2 é preenchido entre aspas: a AWS recusa o texto.</translation>
    </message>
    <message>
        <source>serverless-step-functions fills in %1 only where a Ref, an Fn:: or a #{…} stands somewhere in the definition. None does: it stays as it is written.</source>
        <translation>serverless-step-functions só preenche %1 se houver um Ref, um Fn:: ou um #{…} em algum lugar da definição. Não há nenhum: fica como está escrito.</translation>
    </message>
    <message>
        <source>serverless-step-functions makes one JSON string of a definition that is a text, and AWS refuses that: write its values here, or in a file that ends with .json, .yml or .yaml.</source>
        <translation>serverless-step-functions transforma em uma única string JSON a definição que é um texto, e a AWS a recusa: escreva os valores aqui ou em um arquivo que termine com .json, .yml ou .yaml.</translation>
    </message>
    <message>
        <source>The plugins lack serverless-step-functions: without it the Serverless Framework passes over stepFunctions.</source>
        <translation>Falta serverless-step-functions entre os plugins: sem ele o Serverless Framework ignora stepFunctions.</translation>
    </message>
    <message>
        <source>This ARN has no region: %1</source>
        <translation>Este ARN não tem região: %1</translation>
    </message>
    <message>
        <source>This ARN has no account: %1</source>
        <translation>Este ARN não tem conta: %1</translation>
    </message>
    <message>
        <source>%1 holds the definition of %2, too: editing one edits both.</source>
        <translation>%1 também contém a definição de %2: editar uma é editar as duas.</translation>
    </message>
    <message>
        <source>Terraform works parts of this definition out (%{ if } or %{ for }): what it says is known only when Terraform runs, so it is not read.</source>
        <translation>O Terraform calcula partes desta definição (%{ if } ou %{ for }): o que ela diz só se sabe quando o Terraform roda; por isso, ela não é lida.</translation>
    </message>
    <message>
        <source>Terraform takes blanks away in this text (${~ }): it can be read, and not be edited here.</source>
        <translation>O Terraform tira espaços deste texto (${~ }): ele pode ser lido, mas não editado aqui.</translation>
    </message>
    <message>
        <source>No definition can be read from what stands in its place: %1.</source>
        <translation>Não dá para ler uma definição no que está no lugar dela: %1.</translation>
    </message>
    <message>
        <source>The template gives this state machine no definition.</source>
        <translation>O template não dá nenhuma definição a esta máquina de estados.</translation>
    </message>
    <message>
        <source>Which file holds the definition depends on %2, which is known only at deployment: %1.</source>
        <translation>O arquivo que contém a definição depende de %2, que só se conhece na implantação: %1.</translation>
    </message>
    <message>
        <source>This rule never decides: rule %1 before it takes all that it would.</source>
        <translation>Esta regra nunca decide: a regra %1, antes dela, já fica com tudo o que ela aceitaria.</translation>
    </message>
    <message>
        <source>If “%1” fails, the run ends there, and what “%2” has done stays half done: nothing catches an error here.</source>
        <translation>Se “%1” falhar, a execução termina ali e o que “%2” fez fica pela metade: nada captura um erro aqui.</translation>
    </message>
    <message>
        <source>All results of “%1” together may pass the 256 KiB that a state may give on; a ResultWriter keeps them in S3.</source>
        <translation>Todos os resultados de “%1” juntos podem passar dos 256 KiB que um estado pode entregar; um ResultWriter os guarda no S3.</translation>
    </message>
    <message>
        <source>The answer to “%1” may have up to %2, and with more than 256 KiB the state fails. %3 keeps it smaller; which value does, depends on your data.</source>
        <translation>A resposta a “%1” pode ter até %2, e com mais de 256 KiB o estado falha. %3 a mantém menor; qual valor basta depende dos seus dados.</translation>
    </message>
    <message>
        <source>“%1” hands its whole input to each of its items, the list included. Name only what an item needs; what that is, only you can say.</source>
        <translation>“%1” entrega a entrada inteira a cada um dos itens, com a lista e tudo. Indique só o que um item precisa; o que é, só você sabe.</translation>
    </message>
    <message>
        <source>With %2 items “%1” passes the 25,000 events that a run may have, and the run fails; a distributed Map has a history for each item.</source>
        <translation>Com %2 itens, “%1” passa dos 25.000 eventos que uma execução pode ter, e ela falha; um Map distribuído tem um histórico para cada item.</translation>
    </message>
    <message>
        <source>After some %2 rounds, %3 minutes, the loop through “%1” has used up the 25,000 events that a run may have, and the run fails. A longer wait makes it last.</source>
        <translation>Depois de umas %2 voltas, %3 minutos, o laço por “%1” gastou os 25.000 eventos que uma execução pode ter, e ela falha. Com uma espera mais longa, ele dura mais.</translation>
    </message>
    <message>
        <source>Runs of this workflow wait, and may go on with other code than they began with: “%1” calls a function without a version or an alias. Which one is meant, only you can say: publish one, and write it behind the name.</source>
        <translation>As execuções deste fluxo esperam e podem continuar com outro código: “%1” chama uma função sem versão nem alias. Só você sabe qual é a certa: publique uma e escreva-a depois do nome.</translation>
    </message>
    <message>
        <source>Only states of one branch of a Parallel can become a branch of their own.</source>
        <translation>Só estados de um mesmo ramo de um Parallel podem virar um ramo próprio.</translation>
    </message>
    <message>
        <source>These states are a branch of their own already.</source>
        <translation>Estes estados já são um ramo próprio.</translation>
    </message>
    <message>
        <source>There is no branch behind this one.</source>
        <translation>Não há ramo depois deste.</translation>
    </message>
    <message>
        <source>This branch comes to no end that the branch behind it could follow.</source>
        <translation>Este ramo não chega a um fim que o ramo seguinte pudesse continuar.</translation>
    </message>
    <message>
        <source>At %1 stands data with a Ref or an Fn:: among its names, which the Serverless Framework&apos;s plugin takes for a function of CloudFormation: all of it would be lost.</source>
        <translation>Em %1 há dados com um nome Ref ou Fn::, que o plugin do Serverless Framework toma por uma função do CloudFormation: tudo ali se perderia.</translation>
    </message>
    <message>
        <source>“%1” waits until its token comes back, but hands on no token: nobody can answer. Where it goes depends on who is to answer.</source>
        <translation>“%1” espera até que o seu token volte, mas não entrega token nenhum: ninguém pode responder. Onde colocá-lo depende de quem vai responder.</translation>
    </message>
    <message>
        <source>serverless-step-functions takes an object that has a Ref or an Fn:: for that alone: %1 is lost.</source>
        <translation>O serverless-step-functions toma um objeto que tem Ref ou Fn:: só por isso: %1 se perde.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” only at times, by a rule or an error: a branch of its own would run every time.</source>
        <translation>“%1” leva a “%2” só às vezes, por uma regra ou um erro: um ramo próprio seria executado sempre.</translation>
    </message>
    <message>
        <source>The variable %1 is assigned inside of “%2” and by the other branch: one branch cannot do both.</source>
        <translation>A variável %1 é atribuída dentro de “%2” e pelo outro ramo: um só ramo não pode fazer as duas coisas.</translation>
    </message>
</context>
<context>
    <name>problems::Fix</name>
    <message>
        <source>Create the state “%1”</source>
        <translation>Criar o estado “%1”</translation>
    </message>
    <message>
        <source>Go to “%1” instead</source>
        <translation>Ir para “%1” em vez disso</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escrever %1</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>Go on to “%1”</source>
        <translation>Seguir para “%1”</translation>
    </message>
    <message>
        <source>Add a Default that leads to “%1”</source>
        <translation>Adicionar um Default que leva a “%1”</translation>
    </message>
    <message>
        <source>Move the entry with %1 to the end</source>
        <translation>Mover a entrada com %1 para o fim</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>Manter só %1</translation>
    </message>
    <message>
        <source>Rename the state “%1” to “%2”</source>
        <translation>Renomear o estado “%1” para “%2”</translation>
    </message>
    <message>
        <source>Remove the state “%1”</source>
        <translation>Remover o estado “%1”</translation>
    </message>
    <message>
        <source>Turn “%1” into “%2” in JSONata</source>
        <translation>Trocar “%1” por “%2” em JSONata</translation>
    </message>
    <message>
        <source>Put in the missing %1</source>
        <translation>Inserir o %1 que falta</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>Add a Catch that leads to “%1”</source>
        <translation>Acrescentar um Catch que leva a “%1”</translation>
    </message>
</context>
<context>
    <name>problems::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation>o fluxo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>problems::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No problems: AWS would accept this definition.</source>
        <translation>Nenhum problema: a AWS aceitaria esta definição.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Nenhum problema corresponde ao filtro.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>AWS: %1</source>
        <translation>AWS: %1</translation>
    </message>
    <message>
        <source>No fix is known for this</source>
        <translation>Não há correção conhecida para isto</translation>
    </message>
    <message>
        <source>%1, line %2: it stands in the template, beside the definition that is shown here.</source>
        <translation>%1, linha %2: está no template, ao lado da definição mostrada aqui.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>A deployment tool fills in ${%1}.</source>
        <translation>Uma ferramenta de implantação preenche ${%1}.</translation>
    </message>
    <message>
        <source>The template fills in: %1</source>
        <translation>O modelo preenche com: %1</translation>
    </message>
    <message>
        <source>It is always: %1</source>
        <translation>É sempre: %1</translation>
    </message>
    <message>
        <source>Rehearsals have no value for %1 yet.</source>
        <translation>Os ensaios ainda não têm valor para %1.</translation>
    </message>
    <message>
        <source>In rehearsals: %1</source>
        <translation>Nos ensaios: %1</translation>
    </message>
</context>
<context>
    <name>session::Trail</name>
    <message>
        <source>No other state was looked at before.</source>
        <translation>Nenhum outro estado foi visto antes.</translation>
    </message>
    <message>
        <source>No other state was looked at after this one.</source>
        <translation>Nenhum outro estado foi visto depois deste.</translation>
    </message>
</context>
<context>
    <name>simulator::AnswerCard</name>
    <message>
        <source>It was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer all with this</source>
        <translation>Responder isto a todas</translation>
    </message>
    <message>
        <source>Every task of this run without a mock gets this answer</source>
        <translation>Toda tarefa sem mock desta execução recebe esta resposta</translation>
    </message>
    <message>
        <source>%1 wants an answer</source>
        <translation>%1 está esperando uma resposta</translation>
    </message>
    <message>
        <source>%1 wants an answer (call %2)</source>
        <translation>%1 está esperando uma resposta (chamada %2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>esta chamada</translation>
    </message>
    <message>
        <source>this and all further calls</source>
        <translation>esta chamada e todas as seguintes</translation>
    </message>
    <message>
        <source>Which calls the answer is for</source>
        <translation>Para quais chamadas a resposta vale</translation>
    </message>
    <message>
        <source>Task token</source>
        <translation>Token da tarefa</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>As SendTaskSuccess, with the output above</source>
        <translation>Como SendTaskSuccess, com a saída acima</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>As SendTaskFailure, with the error above</source>
        <translation>Como SendTaskFailure, com o erro acima</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>As SendTaskHeartbeat: the time that HeartbeatSeconds allows begins anew</source>
        <translation>Como SendTaskHeartbeat: o tempo de HeartbeatSeconds recomeça</translation>
    </message>
    <message>
        <source>after </source>
        <translation>depois de </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long after the last one the heartbeat comes, in seconds</source>
        <translation>Quanto tempo depois do último o heartbeat chega, em segundos</translation>
    </message>
    <message>
        <source>Choose the child&apos;s definition…</source>
        <translation>Escolher a definição filha…</translation>
    </message>
    <message>
        <source>Runs the state machine that this task starts; the rehearsal remembers its file</source>
        <translation>Executa a máquina de estados que esta tarefa inicia; o ensaio guarda o arquivo dela</translation>
    </message>
    <message>
        <source>The definition of %1</source>
        <translation>A definição de %1</translation>
    </message>
    <message>
        <source>Workflows (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;All files (*)</source>
        <translation>Fluxos (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 waits for someone to send its token back</source>
        <translation>%1 espera que alguém devolva o token</translation>
    </message>
    <message>
        <source>(the worker has it)</source>
        <translation>(está com o worker)</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) so far; fails after %1 s without one</source>
        <translation>
            <numerusform>%n heartbeat até agora; falha depois de %1 s sem um</numerusform>
            <numerusform>%n heartbeats até agora; falha depois de %1 s sem um</numerusform>
        </translation>
    </message>
    <message>
        <source>no HeartbeatSeconds</source>
        <translation>sem HeartbeatSeconds</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Answers, and lets the run go on (Ctrl+Enter)</source>
        <translation>Responde e deixa a execução continuar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>simulator::BeginningForm</name>
    <message>
        <source>Begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>When the run begins, in UTC</source>
        <translation>Quando a execução começa, em UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of all chance in the run</source>
        <translation>Semente de todo o acaso da execução</translation>
    </message>
    <message>
        <source>All chance comes from it: $random, $uuid, jitter, and the order of what happens at once. The same seed gives the same run.</source>
        <translation>Todo o acaso vem dela: $random, $uuid, jitter e a ordem do que acontece ao mesmo tempo. A mesma semente dá a mesma execução.</translation>
    </message>
    <message>
        <source>Another seed, and run again</source>
        <translation>Outra semente, e executar de novo</translation>
    </message>
</context>
<context>
    <name>simulator::BreakEvenChart</name>
    <message>
        <source>Cost per month over the number of runs</source>
        <translation>Custo por mês conforme o número de execuções</translation>
    </message>
    <message>
        <source>At %L1 runs: Standard US$ %L2, Express US$ %L3</source>
        <translation>Com %L1 execuções: Standard US$ %L2, Express US$ %L3</translation>
    </message>
    <message>
        <source>— Standard</source>
        <translation>— Standard</translation>
    </message>
    <message>
        <source>- - Express</source>
        <translation>- - Express</translation>
    </message>
    <message>
        <source>%L1 runs</source>
        <translation>%L1 execuções</translation>
    </message>
</context>
<context>
    <name>simulator::CaseDialog</name>
    <message>
        <source>Test case %1</source>
        <translation>Caso de teste %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>any end</source>
        <translation>qualquer fim</translation>
    </message>
    <message>
        <source>any, or none</source>
        <translation>qualquer um, ou nenhum</translation>
    </message>
    <message>
        <source>any output</source>
        <translation>qualquer saída</translation>
    </message>
    <message>
        <source>just this output</source>
        <translation>exatamente esta saída</translation>
    </message>
    <message>
        <source>an output with these members</source>
        <translation>uma saída com estes membros</translation>
    </message>
    <message>
        <source>an output for which this is true</source>
        <translation>uma saída para a qual isto é verdade</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Condition on the output, in JSONata</source>
        <translation>Condição sobre a saída, em JSONata</translation>
    </message>
    <message>
        <source>States it goes through in this order, a line for each; others may lie between</source>
        <translation>Estados por onde passa, nesta ordem, um por linha; pode haver outros entre eles</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>It ends as</source>
        <translation>Termina como</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Produz</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Write what is true of the output.</source>
        <translation>Escreva o que é verdade sobre a saída.</translation>
    </message>
</context>
<context>
    <name>simulator::CasesModel</name>
    <message>
        <source>an end</source>
        <translation>um fim</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Caso de teste</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Espera</translation>
    </message>
</context>
<context>
    <name>simulator::CasesView</name>
    <message>
        <source>Test cases</source>
        <translation>Casos de teste</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Guardar execução</translation>
    </message>
    <message>
        <source>Keep this run as a test case: its input, its answers and how it ended</source>
        <translation>Guarda esta execução como caso de teste: a entrada, as respostas e como terminou</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Look for cases that cover what no case covers yet</source>
        <translation>Procura casos que cubram o que nenhum caso cobre ainda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Bring the test cases back as they were before</source>
        <translation>Traz de volta os casos de teste como estavam antes</translation>
    </message>
    <message>
        <source>Stop (%1 of %2)</source>
        <translation>Parar (%1 de %2)</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar todos</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile: ask for proposals again.</source>
        <translation>O fluxo mudou nesse meio-tempo: peça as propostas de novo.</translation>
    </message>
    <message>
        <source>No further case was found.</source>
        <translation>Nenhum outro caso foi encontrado.</translation>
    </message>
    <message>
        <source>Looking for test cases…</source>
        <translation>Procurando casos de teste…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export as a mock file…</source>
        <translation>Exportar como arquivo de mocks…</translation>
    </message>
    <message>
        <source>Export as a mock file</source>
        <translation>Exportar como arquivo de mocks</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Enter runs the case, F2 renames it, Ctrl+E edits it, Ctrl+D doubles it, Delete removes it</source>
        <translation>Enter executa o caso, F2 renomeia, Ctrl+E edita, Ctrl+D duplica, Delete remove</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Many inputs…</source>
        <translation>Muitas entradas…</translation>
    </message>
    <message>
        <source>There is no run yet to keep as a test case.</source>
        <translation>Ainda não há execução para guardar como caso de teste.</translation>
    </message>
    <message>
        <source>The test case has changed meanwhile: edit it again.</source>
        <translation>O caso de teste mudou nesse meio-tempo: edite de novo.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Inputs, in a JSON array: a test case for each</source>
        <translation>Entradas, em um array JSON: um caso de teste para cada uma</translation>
    </message>
    <message>
        <source>Run them all</source>
        <translation>Executar todas</translation>
    </message>
</context>
<context>
    <name>simulator::CostView</name>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>Execuções por mês</translation>
    </message>
    <message>
        <source>runs per month</source>
        <translation>execuções por mês</translation>
    </message>
    <message>
        <source>Prices of %1, without taxes. Each entry of a state and each retry counts as a transition. A file prices.json beside the settings stands in for the list.</source>
        <translation>Preços de %1, sem impostos. Cada entrada em um estado e cada nova tentativa conta como uma transição. Um arquivo prices.json ao lado das preferências substitui a tabela.</translation>
    </message>
    <message>
        <source>Start a run to see what it costs.</source>
        <translation>Inicie uma execução para ver quanto ela custa.</translation>
    </message>
    <message>
        <source>Most transitions:</source>
        <translation>Mais transições:</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>This run so far: %n transition(s), %1. A thousand such runs: %2.</source>
        <translation>
            <numerusform>Esta execução até aqui: %n transição, %1. Mil execuções assim: %2.</numerusform>
            <numerusform>Esta execução até aqui: %n transições, %1. Mil execuções assim: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month: Standard %1 (%2 transitions are free), Express %3.</source>
        <translation>Um mês: Standard %1 (%2 transições são gratuitas), Express %3.</translation>
    </message>
    <message>
        <source>But no Express run may take longer than five minutes.</source>
        <translation>Mas nenhuma execução Express pode durar mais de cinco minutos.</translation>
    </message>
    <message>
        <source>Express costs no more from %1 runs a month on.</source>
        <translation>A partir de %1 execuções por mês, Express não custa mais que Standard.</translation>
    </message>
    <message>
        <source>Standard costs less at any number of runs.</source>
        <translation>Standard custa menos com qualquer número de execuções.</translation>
    </message>
    <message>
        <source>Events: %1 of %2 (%3 %).</source>
        <translation>Eventos: %1 de %2 (%3 %).</translation>
    </message>
    <message>
        <source>Largest data: %1 of %2 (%3 %).</source>
        <translation>Maiores dados: %1 de %2 (%3 %).</translation>
    </message>
    <message>
        <source>The loop from “%1” waits and asks again: %2 rounds, %3 transitions each.</source>
        <translation>O laço a partir de “%1” espera e pergunta de novo: %2 voltas, %3 transições em cada uma.</translation>
    </message>
    <message>
        <source>The loop from “%1”: %2 rounds, %3 transitions each.</source>
        <translation>O laço a partir de “%1”: %2 voltas, %3 transições em cada uma.</translation>
    </message>
    <message>
        <source>After some %1 more, its data is too large (256 KB).</source>
        <translation>Depois de mais umas %1, os dados ficam grandes demais (256 KB).</translation>
    </message>
    <message>
        <source>After some %1 more, the history is full (25,000 events).</source>
        <translation>Depois de mais umas %1, o histórico fica cheio (25.000 eventos).</translation>
    </message>
</context>
<context>
    <name>simulator::CoverageBar</name>
    <message>
        <source>Show on the drawing</source>
        <translation>Mostrar no desenho</translation>
    </message>
    <message>
        <source>Mark which states and arrows the test cases go through, and which not</source>
        <translation>Marca por quais estados e setas os casos de teste passam e por quais não</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>setas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regras</translation>
    </message>
    <message>
        <source>retriers</source>
        <translation>retriers</translation>
    </message>
    <message>
        <source>catchers</source>
        <translation>catchers</translation>
    </message>
    <message>
        <source>Covered: %1</source>
        <translation>Coberto: %1</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>Não coberto: %1</translation>
    </message>
</context>
<context>
    <name>simulator::DataView</name>
    <message>
        <source>Data flow</source>
        <translation>Fluxo de dados</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada do estado</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Start a run to see what goes in and out of each state.</source>
        <translation>Inicie uma execução para ver o que entra e sai de cada estado.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>não chama nenhum serviço</translation>
    </message>
    <message>
        <source>Result (mock)</source>
        <translation>Resultado (mock)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>$%1 is read by no state.</source>
        <translation>$%1 não é lida por nenhum estado.</translation>
    </message>
    <message>
        <source>$%1 is read by %2.</source>
        <translation>$%1 é lida por %2.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>This state has not been visited yet.</source>
        <translation>Este estado ainda não foi visitado.</translation>
    </message>
    <message>
        <source>Start a run to see the stages of each state&apos;s data.</source>
        <translation>Inicie uma execução para ver as etapas dos dados de cada estado.</translation>
    </message>
    <message>
        <source>The whole input</source>
        <translation>A entrada inteira</translation>
    </message>
    <message>
        <source>The value at %1</source>
        <translation>O valor em %1</translation>
    </message>
    <message>
        <source>%1 is as the execution was given it.</source>
        <translation>%1 está como a execução o recebeu.</translation>
    </message>
    <message>
        <source>%1 comes from the output of “%2” (event %3).</source>
        <translation>%1 vem da saída de “%2” (evento %3).</translation>
    </message>
    <message>
        <source>%1 was handed in by “%2” (event %3).</source>
        <translation>%1 foi passado por “%2” (evento %3).</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Answer the question under Predict first.</source>
        <translation>Responda antes à pergunta em Prever.</translation>
    </message>
</context>
<context>
    <name>simulator::EventModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>simulator::FilesForm</name>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Choose a folder whose BUCKET/KEY files stand for S3 objects</source>
        <translation>Escolher uma pasta cujos arquivos BUCKET/KEY fazem as vezes dos objetos do S3</translation>
    </message>
    <message>
        <source>Files that stand for S3 objects</source>
        <translation>Arquivos que fazem as vezes dos objetos do S3</translation>
    </message>
    <message>
        <source>%1 reads from S3: choose a folder whose BUCKET/KEY files stand for the objects.</source>
        <translation>%1 lê do S3: escolha uma pasta cujos arquivos BUCKET/KEY façam as vezes dos objetos.</translation>
    </message>
    <message>
        <source>%1 reads from %2</source>
        <translation>%1 lê de %2</translation>
    </message>
</context>
<context>
    <name>simulator::JsonBox</name>
    <message>
        <source>(%1 characters in all)</source>
        <translation>(%1 caracteres ao todo)</translation>
    </message>
</context>
<context>
    <name>simulator::LogsWindow</name>
    <message>
        <source>Logs and trace of the run</source>
        <translation>Logs e rastreamento da execução</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nível de log</translation>
    </message>
    <message>
        <source>Include execution data</source>
        <translation>Incluir dados da execução</translation>
    </message>
    <message>
        <source>Lines in CloudWatch Logs</source>
        <translation>Linhas no CloudWatch Logs</translation>
    </message>
    <message>
        <source>Segments in X-Ray</source>
        <translation>Segmentos no X-Ray</translation>
    </message>
    <message>
        <source>CloudWatch Logs</source>
        <translation>CloudWatch Logs</translation>
    </message>
    <message>
        <source>X-Ray</source>
        <translation>X-Ray</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>Salvar o rastreamento</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Salvar os logs</translation>
    </message>
</context>
<context>
    <name>simulator::OutboxView</name>
    <message>
        <source>Messages that the run would have sent</source>
        <translation>Mensagens que a execução teria enviado</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>O que a mensagem diz</translation>
    </message>
    <message>
        <source>Nothing sent so far. Here come messages to SNS, SQS and EventBridge, HTTP requests, e-mails, and files written to S3.</source>
        <translation>Nada enviado até agora. Aqui aparecem mensagens para SNS, SQS e EventBridge, requisições HTTP, e-mails e arquivos gravados no S3.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) written to S3…</source>
        <translation>
            <numerusform>Salvar %n arquivo gravado no S3…</numerusform>
            <numerusform>Salvar %n arquivos gravados no S3…</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>from %1, attempt %2, after %3 s</source>
        <translation>de %1, tentativa %2, depois de %3 s</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Not delivered: the call failed.</source>
        <translation>Não entregue: a chamada falhou.</translation>
    </message>
    <message>
        <source>Save the files that the run wrote to S3</source>
        <translation>Salvar os arquivos que a execução gravou no S3</translation>
    </message>
</context>
<context>
    <name>simulator::PlayBar</name>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation>Avançar até o próximo evento</translation>
    </message>
    <message>
        <source>To the end of this state</source>
        <translation>Avançar até o fim deste estado</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Sair da simulação</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento da execução</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar a execução</translation>
    </message>
    <message>
        <source>virtual time %1</source>
        <translation>tempo virtual %1</translation>
    </message>
    <message>
        <source>1 transition</source>
        <translation>1 transição</translation>
    </message>
    <message>
        <source>%1 transitions</source>
        <translation>%1 transições</translation>
    </message>
    <message>
        <source>Into the next state</source>
        <translation>Entrar no próximo estado</translation>
    </message>
    <message>
        <source>Out of this branch or round</source>
        <translation>Sair deste ramo ou desta iteração</translation>
    </message>
    <message>
        <source>Each entry of a state and each retry is a transition; the price is that of %1 (list of %2)</source>
        <translation>Cada entrada em um estado e cada nova tentativa é uma transição; o preço é o de %1 (tabela de %2)</translation>
    </message>
    <message>
        <source>One request, and 64 MB for as long as it takes; the price is that of %1 (list of %2)</source>
        <translation>Uma requisição, e 64 MB pelo tempo que durar; o preço é o de %1 (tabela de %2)</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Velocidade da reprodução</translation>
    </message>
    <message>
        <source>Go on otherwise from here</source>
        <translation>Seguir de outro jeito a partir daqui</translation>
    </message>
    <message>
        <source>Redrive: go on from what did not succeed, as AWS does</source>
        <translation>Redrive: continuar a partir do que não teve sucesso, como a AWS faz</translation>
    </message>
    <message>
        <source>Into the workflow that this task starts</source>
        <translation>Entrar no fluxo que esta tarefa inicia</translation>
    </message>
    <message>
        <source>Out of this branch or round, or back to the workflow that started this one</source>
        <translation>Sair deste ramo ou desta iteração, ou voltar ao fluxo que iniciou este</translation>
    </message>
    <message>
        <source>Predict: say what comes next before it is shown</source>
        <translation>Prever: diga o que vem a seguir antes de ver</translation>
    </message>
</context>
<context>
    <name>simulator::PlaygroundView</name>
    <message>
        <source>not asked</source>
        <translation>não avaliada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1   (the first of %2)</source>
        <translation>%1   (o primeiro de %2)</translation>
    </message>
    <message>
        <source>An expression, tried on the data of this visit: $states.input, $states.result, $$, $variable …</source>
        <translation>Uma expressão, avaliada sobre os dados desta visita: $states.input, $states.result, $$, $variavel …</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Linguagem de consulta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Parts of the expression</source>
        <translation>Partes da expressão</translation>
    </message>
</context>
<context>
    <name>simulator::PredictCard</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 certas</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows what comes next; it counts as not known</source>
        <translation>Mostra o que vem a seguir; conta como não sabida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Goes on as before the question (Enter)</source>
        <translation>Continua como antes da pergunta (Enter)</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada do estado</translation>
    </message>
    <message>
        <source>Its definition</source>
        <translation>A definição dele</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Right.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Certo.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;É a %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;No, it is %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Não, é a %1.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>simulator::RecordedBand</name>
    <message>
        <source>Answer like this run</source>
        <translation>Responder como nesta execução</translation>
    </message>
    <message>
        <source>Take its input and what its tasks were answered for the next run</source>
        <translation>Usa na próxima execução a entrada desta e o que as tarefas dela receberam como resposta</translation>
    </message>
    <message>
        <source>A recorded run, as it happened: %1</source>
        <translation>Execução gravada, como aconteceu: %1</translation>
    </message>
    <message>
        <source>Its last pages are missing: the file ends with a nextToken.</source>
        <translation>Faltam as últimas páginas: o arquivo termina com um nextToken.</translation>
    </message>
    <message>
        <source>This workflow has no state “%1”, which it tells of.</source>
        <translation>Este fluxo não tem o estado “%1”, que aparece nela.</translation>
    </message>
    <message>
        <source>It tells of %1 states that this workflow does not have: %2.</source>
        <translation>Aparecem nela %1 estados que este fluxo não tem: %2.</translation>
    </message>
    <message>
        <source>The next run has this one&apos;s input, and its tasks answer as they did here.</source>
        <translation>A próxima execução terá a entrada desta, e as tarefas responderão como aqui.</translation>
    </message>
    <message>
        <source>Make a test case of it</source>
        <translation>Fazer dela um caso de teste</translation>
    </message>
    <message>
        <source>A test with its input, its tasks&apos; answers, and the end it came to</source>
        <translation>Um teste com a entrada dela, as respostas das suas tarefas e o fim a que chegou</translation>
    </message>
    <message>
        <source>A test case needs a run that came to an end by itself and was not redriven.</source>
        <translation>Um caso de teste precisa de uma execução que terminou por si e não passou por redrive.</translation>
    </message>
    <message>
        <source>“%1” is among the tests now.</source>
        <translation>“%1” agora está entre os testes.</translation>
    </message>
</context>
<context>
    <name>simulator::RulesView</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, seguida</translation>
    </message>
    <message>
        <source>No Default: the execution fails where no rule holds</source>
        <translation>Sem Default: a execução falha quando nenhuma regra vale</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>→ %1, taken</source>
        <translation>→ %1, seguido</translation>
    </message>
    <message>
        <source>Rules of the Choice</source>
        <translation>Regras do Choice</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
</context>
<context>
    <name>simulator::RunChooser</name>
    <message>
        <source>The run that is watched</source>
        <translation>A execução que está sendo vista</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Nenhuma execução</translation>
    </message>
    <message>
        <source>Choose the run to look at</source>
        <translation>Escolha a execução que quer ver</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Esquecer %1</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>mais nada</translation>
    </message>
    <message>
        <source>%1 and %2 are the same as far as both go.</source>
        <translation>%1 e %2 são iguais até onde as duas vão.</translation>
    </message>
    <message>
        <source>The runs go apart here: %1. In %2 it is: %3.</source>
        <translation>As execuções se separam aqui: %1. Em %2 é: %3.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar com %1</translation>
    </message>
</context>
<context>
    <name>simulator::StagesView</name>
    <message>
        <source>Stages of the visit</source>
        <translation>Etapas da visita</translation>
    </message>
    <message>
        <source>The value at this stage</source>
        <translation>O valor nesta etapa</translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>comparado com “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>worked out anew: chance or the clock took part, so the run had other values here</source>
        <translation>calculado de novo: o acaso ou o relógio participou, então a execução teve outros valores aqui</translation>
    </message>
</context>
<context>
    <name>simulator::SteppingPanel</name>
    <message>
        <source>Run input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The input of the run, as JSON</source>
        <translation>A entrada da execução, em JSON</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a run with this input</source>
        <translation>Iniciar uma execução com esta entrada</translation>
    </message>
    <message>
        <source>Mock file…</source>
        <translation>Arquivo de mocks…</translation>
    </message>
    <message>
        <source>Take the answers of tasks from a mock file</source>
        <translation>Tirar as respostas das tarefas de um arquivo de mocks</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The definition has changed since this run began.</source>
        <translation>A definição mudou desde que esta execução começou.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>Eventos da execução</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Eventos %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Open a mock file</source>
        <translation>Abrir um arquivo de mocks</translation>
    </message>
    <message>
        <source>Mock files (*.json);;All files (*)</source>
        <translation>Arquivos de mocks (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the execution history</source>
        <translation>Exportar o histórico da execução</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The run over virtual time</source>
        <translation>A execução no tempo virtual</translation>
    </message>
    <message>
        <source>This run finds nothing in S3: choose a folder for it under Run input.</source>
        <translation>Esta execução não encontra nada no S3: escolha uma pasta na aba Entrada da execução.</translation>
    </message>
    <message>
        <source>The input has changed since this run began.</source>
        <translation>A entrada mudou desde que esta execução começou.</translation>
    </message>
    <message>
        <source>The definition has changed since this history was laid over it.</source>
        <translation>A definição mudou desde que este histórico foi aberto sobre ela.</translation>
    </message>
    <message>
        <source>Run to an event</source>
        <translation>Executar até um evento</translation>
    </message>
    <message>
        <source>The event&apos;s number</source>
        <translation>O número do evento</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Enviados %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Logs, trace…</source>
        <translation>Logs e X-Ray…</translation>
    </message>
    <message>
        <source>What CloudWatch Logs and X-Ray would get of this run</source>
        <translation>O que o CloudWatch Logs e o X-Ray receberiam desta execução</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>When the run begins, and the seed of its chance</source>
        <translation>Quando a execução começa e a semente do acaso</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
</context>
<context>
    <name>simulator::StopDialog</name>
    <message>
        <source>Breakpoints</source>
        <translation>Pontos de parada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>A partir da vez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Condição %1: %2</translation>
    </message>
    <message>
        <source>Variable changes</source>
        <translation>Variável muda</translation>
    </message>
    <message>
        <source>Without an error a run stops where the state is entered; “*” is any error. With a variable it stops where the state gives it another value. A condition is JSONata over $states.input and the variables: it stops where that is true.</source>
        <translation>Sem um erro, a execução para onde o estado começa; “*” é qualquer erro. Com uma variável, para onde o estado lhe dá outro valor. A condição é JSONata sobre $states.input e as variáveis: para onde ela for verdadeira.</translation>
    </message>
</context>
<context>
    <name>simulator::SubstitutionDialog</name>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
</context>
<context>
    <name>simulator::SubstitutionForm</name>
    <message>
        <source>What placeholders stand for</source>
        <translation>O que os marcadores representam</translation>
    </message>
    <message>
        <source>A deployment tool fills these in; a run takes the values written here</source>
        <translation>Uma ferramenta de implantação preenche estes; uma execução usa os valores escritos aqui</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>como está escrito</translation>
    </message>
</context>
<context>
    <name>simulator::TermLinks</name>
    <message>
        <source>Glossary: %1</source>
        <translation>Glossário: %1</translation>
    </message>
</context>
<context>
    <name>simulator::TestCases</name>
    <message>
        <source>No mocks: every task asks</source>
        <translation>Sem mocks: cada tarefa pede a resposta</translation>
    </message>
    <message>
        <source>The mock file</source>
        <translation>O arquivo de mocks</translation>
    </message>
</context>
<context>
    <name>simulator::TimelineView</name>
    <message>
        <source>A run shows here how long each state takes.</source>
        <translation>Uma execução mostra aqui quanto tempo cada estado leva.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 tentativas</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>simulator::TrialWindow</name>
    <message>
        <source>%1 alone</source>
        <translation>%1 sozinho</translation>
    </message>
    <message>
        <source>The state&apos;s input</source>
        <translation>Entrada do estado</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>What TestState answers</source>
        <translation>O que o TestState responde</translation>
    </message>
    <message>
        <source>Its service answers</source>
        <translation>O serviço responde</translation>
    </message>
    <message>
        <source>Its branches or rounds give on</source>
        <translation>Os ramos ou as iterações entregam</translation>
    </message>
    <message>
        <source>What is written on the left is no JSON yet.</source>
        <translation>O que está escrito à esquerda ainda não é JSON.</translation>
    </message>
    <message>
        <source>The state is gone.</source>
        <translation>O estado não existe mais.</translation>
    </message>
    <message>
        <source>%1 comes next</source>
        <translation>%1 vem a seguir</translation>
    </message>
</context>
<context>
    <name>simulator::VariablesView</name>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
</context>
<context>
    <name>simulator::VisitPicker</name>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits to this state</source>
        <translation>Visitas a este estado</translation>
    </message>
    <message>
        <source>Which visits are listed</source>
        <translation>Quais visitas são listadas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Visit before</source>
        <translation>Visita anterior</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
</context>
<context>
    <name>simulator::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>No retrier and no catcher here takes it: it goes outwards, or ends the run.</source>
        <translation>Nenhum retrier nem catcher deste estado trata o erro: ele passa para o estado que contém este ou encerra a execução.</translation>
    </message>
    <message>
        <source>The catcher for %1 takes it: %2 comes next.</source>
        <translation>O catcher de %1 captura o erro: o próximo estado é %2.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>The retrier for %1 waits at most %2, then tries again.</source>
        <translation>O retrier de %1 espera no máximo %2 e tenta de novo.</translation>
    </message>
    <message>
        <source>The retrier for %1 waits %2, then tries again.</source>
        <translation>O retrier de %1 espera %2 e tenta de novo.</translation>
    </message>
    <message>
        <source>It is the last attempt</source>
        <translation>É a última tentativa</translation>
    </message>
    <message>
        <source>After it 1 attempt is left</source>
        <translation>Depois dela resta 1 tentativa</translation>
    </message>
    <message>
        <source>After it %1 attempts are left</source>
        <translation>Depois dela restam %1 tentativas</translation>
    </message>
    <message>
        <source> before the catcher for %1 takes the error.</source>
        <translation> antes que o catcher de %1 capture o erro.</translation>
    </message>
    <message>
        <source>%1 failed with %2.</source>
        <translation>%1 falhou com %2.</translation>
    </message>
    <message>
        <source>The run was stopped after %1.</source>
        <translation>A execução foi interrompida depois de %1.</translation>
    </message>
    <message>
        <source>The run took longer than the workflow allows and was ended after %1.</source>
        <translation>A execução demorou mais do que o fluxo permite e foi encerrada depois de %1.</translation>
    </message>
    <message>
        <source>The run failed with %1 after %2: nothing caught the error.</source>
        <translation>A execução falhou com %1 depois de %2: nada capturou o erro.</translation>
    </message>
    <message>
        <source>%1 waits. The virtual clock jumps ahead, so nobody has to wait with it.</source>
        <translation>%1 espera. O relógio virtual avança de uma vez, e ninguém precisa esperar junto.</translation>
    </message>
    <message>
        <source>%1 waits; the virtual clock jumps %2 ahead.</source>
        <translation>%1 espera; o relógio virtual avança %2 de uma vez.</translation>
    </message>
    <message>
        <source>%1 begins. It will call %2.</source>
        <translation>%1 começa. Vai chamar %2.</translation>
    </message>
    <message>
        <source>%1 tries its rules from the first one down; the first that is true decides.</source>
        <translation>%1 testa suas regras da primeira para baixo; a primeira verdadeira decide.</translation>
    </message>
    <message>
        <source>%1 ends this flow with an error of its own.</source>
        <translation>%1 encerra este fluxo com um erro próprio.</translation>
    </message>
    <message>
        <source>%1 begins: its branches all get the same input and run at the same time.</source>
        <translation>%1 começa: todos os ramos recebem a mesma entrada e são executados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>%1 begins: it runs its flow once for each item.</source>
        <translation>%1 começa: executa seu fluxo uma vez para cada item.</translation>
    </message>
    <message>
        <source>%1 calls nothing: it passes its input on, perhaps changed.</source>
        <translation>%1 não chama nenhum serviço: repassa a entrada, talvez modificada.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1 começa.</translation>
    </message>
    <message>
        <source>No rule of %1 was true: its Default leads to %2.</source>
        <translation>Nenhuma regra de %1 foi verdadeira: o Default leva a %2.</translation>
    </message>
    <message>
        <source>A rule of %1 was true: it leads to %2.</source>
        <translation>Uma regra de %1 foi verdadeira: ela leva a %2.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 terminou.</translation>
    </message>
    <message>
        <source>%1 is done. %2 comes next.</source>
        <translation>%1 terminou. O próximo estado é %2.</translation>
    </message>
    <message>
        <source>%1 tries again: attempt %2.</source>
        <translation>%1 tenta de novo: tentativa %2.</translation>
    </message>
    <message>
        <source>%1 calls %2 with the arguments shown here.</source>
        <translation>%1 chama %2 com os argumentos que aparecem aqui.</translation>
    </message>
    <message>
        <source>%1 begins with item %2.</source>
        <translation>%1 começa com o item %2.</translation>
    </message>
    <message>
        <source>Item %2 of %1 is done.</source>
        <translation>O item %2 de %1 terminou.</translation>
    </message>
    <message>
        <source>The branches of %1 begin together.</source>
        <translation>Os ramos de %1 começam juntos.</translation>
    </message>
    <message>
        <source>All branches of %1 are done.</source>
        <translation>Todos os ramos de %1 terminaram.</translation>
    </message>
    <message>
        <source>%1 has read its items and begins with them.</source>
        <translation>%1 leu os itens e começa a processá-los.</translation>
    </message>
    <message>
        <source>All items of %1 are done.</source>
        <translation>Todos os itens de %1 terminaram.</translation>
    </message>
    <message>
        <source>The service has begun to work for %1.</source>
        <translation>O serviço começou a trabalhar para %1.</translation>
    </message>
    <message>
        <source>The service has taken the job of %1; the state waits for its end.</source>
        <translation>O serviço aceitou o trabalho de %1; o estado espera que termine.</translation>
    </message>
    <message>
        <source>%1 was broken off because something beside it failed.</source>
        <translation>%1 foi interrompido porque algo em paralelo falhou.</translation>
    </message>
    <message>
        <source>The run begins with its input. The first state is %1.</source>
        <translation>A execução começa com sua entrada. O primeiro estado é %1.</translation>
    </message>
    <message>
        <source>The service answered %1. Its result is shown here.</source>
        <translation>O serviço respondeu a %1. O resultado aparece aqui.</translation>
    </message>
    <message>
        <source>%1 has no value yet: give it one under Run input.</source>
        <translation>%1 ainda não tem valor: informe um na aba Entrada da execução.</translation>
    </message>
    <message>
        <source>%1 have no values yet: give them some under Run input.</source>
        <translation>%1 ainda não têm valor: informe-os na aba Entrada da execução.</translation>
    </message>
    <message>
        <source>The run succeeded after %1.</source>
        <translation>A execução terminou com sucesso em %1.</translation>
    </message>
    <message>
        <source>%1 ends this flow with success.</source>
        <translation>%1 encerra este fluxo com sucesso.</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>não terminou</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>%1 — from event %2</source>
        <translation>%1 — a partir do evento %2</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corresponde a</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não avaliada</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadeira</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 não %2</translation>
    </message>
    <message>
        <source>All of these (And)</source>
        <translation>Todas estas (And)</translation>
    </message>
    <message>
        <source>Any of these (Or)</source>
        <translation>Qualquer uma destas (Or)</translation>
    </message>
    <message>
        <source>Not this (Not)</source>
        <translation>Não esta (Not)</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada do estado</translation>
    </message>
    <message>
        <source>After InputPath</source>
        <translation>Após InputPath</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>After ItemsPointer</source>
        <translation>Após ItemsPointer</translation>
    </message>
    <message>
        <source>After ItemSelector</source>
        <translation>Após ItemSelector</translation>
    </message>
    <message>
        <source>After ItemBatcher</source>
        <translation>Após ItemBatcher</translation>
    </message>
    <message>
        <source>After Parameters</source>
        <translation>Após Parameters</translation>
    </message>
    <message>
        <source>After Arguments</source>
        <translation>Após Arguments</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Saída de erro</translation>
    </message>
    <message>
        <source>After ResultSelector</source>
        <translation>Após ResultSelector</translation>
    </message>
    <message>
        <source>After ResultPath</source>
        <translation>Após ResultPath</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Assigned variables</source>
        <translation>Variáveis atribuídas</translation>
    </message>
    <message>
        <source>what the state was given</source>
        <translation>o que o estado recebeu</translation>
    </message>
    <message>
        <source>the part of the input that InputPath picks</source>
        <translation>a parte da entrada que InputPath escolhe</translation>
    </message>
    <message>
        <source>the items the Map goes through</source>
        <translation>os itens que o Map percorre</translation>
    </message>
    <message>
        <source>the items the reader found</source>
        <translation>os itens que o leitor encontrou</translation>
    </message>
    <message>
        <source>what each round is given</source>
        <translation>o que cada iteração recebe</translation>
    </message>
    <message>
        <source>the batches the items come in</source>
        <translation>os lotes em que os itens vêm</translation>
    </message>
    <message>
        <source>what is sent, made by Parameters</source>
        <translation>o que é enviado, montado por Parameters</translation>
    </message>
    <message>
        <source>what is sent, made by Arguments</source>
        <translation>o que é enviado, montado por Arguments</translation>
    </message>
    <message>
        <source>what came back</source>
        <translation>o que voltou</translation>
    </message>
    <message>
        <source>what the catcher gets</source>
        <translation>o que o Catch recebe</translation>
    </message>
    <message>
        <source>the part of the result that ResultSelector picks</source>
        <translation>a parte do resultado que ResultSelector escolhe</translation>
    </message>
    <message>
        <source>the input with the result put in by ResultPath</source>
        <translation>a entrada com o resultado colocado por ResultPath</translation>
    </message>
    <message>
        <source>what the next state is given</source>
        <translation>o que o próximo estado recebe</translation>
    </message>
    <message>
        <source>variables from the next state on</source>
        <translation>variáveis a partir do próximo estado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>capturada</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>iteração %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 begins here. The run it came from stays in the list.</source>
        <translation>A execução %1 começa aqui. A execução de onde ela veio continua na lista.</translation>
    </message>
    <message>
        <source>Nothing can be changed at this event: step to the entry of a state.</source>
        <translation>Nada pode mudar neste evento: vá até a entrada de um estado.</translation>
    </message>
    <message>
        <source>Another value for $%1…</source>
        <translation>Outro valor para $%1…</translation>
    </message>
    <message>
        <source>Another value for $%1</source>
        <translation>Outro valor para $%1</translation>
    </message>
    <message>
        <source>Another answer for %1</source>
        <translation>Outra resposta para %1</translation>
    </message>
    <message>
        <source>Another input for %1…</source>
        <translation>Outra entrada para %1…</translation>
    </message>
    <message>
        <source>Another input for %1</source>
        <translation>Outra entrada para %1</translation>
    </message>
    <message>
        <source>With the definition as it is now</source>
        <translation>Com a definição como está agora</translation>
    </message>
    <message>
        <source>Step back to an event where something can be changed: a task, a state&apos;s entry, or after a variable is set.</source>
        <translation>Volte a um evento onde algo possa mudar: uma tarefa, a entrada de um estado, ou depois que uma variável recebe valor.</translation>
    </message>
    <message>
        <source>%1 — as run %2, another definition</source>
        <translation>%1 — como a execução %2, com outra definição</translation>
    </message>
    <message>
        <source>%1 — from event %2, data changed by hand</source>
        <translation>%1 — a partir do evento %2, dados mudados à mão</translation>
    </message>
    <message>
        <source>%1 goes on with the items that did not succeed.</source>
        <translation>%1 continua com os itens que não tiveram sucesso.</translation>
    </message>
    <message>
        <source>The run is redriven: it goes on from what did not succeed, with the definition and the input it began with. Retries are counted anew.</source>
        <translation>A execução passa por redrive: continua a partir do que não teve sucesso, com a definição e a entrada com que começou. As novas tentativas são contadas do zero.</translation>
    </message>
    <message>
        <source>%1 — started by “%2”</source>
        <translation>%1 — iniciada por “%2”</translation>
    </message>
    <message>
        <source>The retrier for %1 let it wait at most %2, by chance.</source>
        <translation>O retrier de %1 fez esperar no máximo %2, ao acaso.</translation>
    </message>
    <message>
        <source>The retrier for %1 made it wait %2.</source>
        <translation>O retrier de %1 fez esperar %2.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Seguir a partir daqui</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falhou.</translation>
    </message>
    <message>
        <source>Which state comes after “%1”?</source>
        <translation>Que estado vem depois de “%1”?</translation>
    </message>
    <message>
        <source>What does “%1” give on?</source>
        <translation>O que “%1” passa adiante?</translation>
    </message>
    <message>
        <source>How long does “%1” wait now?</source>
        <translation>Quanto “%1” espera agora?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>So it would be without %1.</source>
        <translation>Seria assim sem %1.</translation>
    </message>
    <message>
        <source>It is another way out of this state, and not the one that is taken here.</source>
        <translation>É outra saída deste estado, e não a que se toma aqui.</translation>
    </message>
    <message>
        <source>No way leads there from this state.</source>
        <translation>Deste estado nenhum caminho leva para lá.</translation>
    </message>
    <message>
        <source>That is the state&apos;s input as it came: what the state makes of it is missing.</source>
        <translation>Essa é a entrada do estado tal como chegou: falta o que o estado faz com ela.</translation>
    </message>
    <message>
        <source>A result is never mixed into the input by itself: ResultPath puts it under one name, or it takes the input&apos;s place.</source>
        <translation>Um resultado nunca se mistura sozinho à entrada: ResultPath o põe sob um nome, ou ele toma o lugar da entrada.</translation>
    </message>
    <message>
        <source>There is a pause: the virtual clock jumps over it.</source>
        <translation>Há uma pausa: o relógio virtual a pula.</translation>
    </message>
    <message>
        <source>That is counted from the beginning of the run, not from now.</source>
        <translation>Isso é contado desde o início da execução, não a partir de agora.</translation>
    </message>
    <message>
        <source>The number is in seconds.</source>
        <translation>O número está em segundos.</translation>
    </message>
    <message>
        <source>That is IntervalSeconds, the first pause; each further one is multiplied by BackoffRate.</source>
        <translation>Isso é IntervalSeconds, a primeira pausa; cada uma das seguintes é multiplicada por BackoffRate.</translation>
    </message>
    <message>
        <source>That was the pause before: BackoffRate counts once more by now.</source>
        <translation>Essa foi a pausa anterior: agora BackoffRate conta uma vez mais.</translation>
    </message>
    <message>
        <source>That would be the pause after this one: the first pause is not multiplied yet.</source>
        <translation>Essa seria a pausa depois desta: a primeira pausa ainda não é multiplicada.</translation>
    </message>
    <message>
        <source>MaxDelaySeconds lets no pause grow beyond it.</source>
        <translation>MaxDelaySeconds não deixa nenhuma pausa passar dele.</translation>
    </message>
</context>
<context>
    <name>theme::Words</name>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>waits for the job</source>
        <translation>espera o trabalho</translation>
    </message>
    <message>
        <source>waits for a callback</source>
        <translation>espera um callback</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>distribuído</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>inline</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regra</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regras</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 ramo</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 ramos</translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation>Ainda sem tipo</translation>
    </message>
    <message>
        <source>Unknown type %1</source>
        <translation>Tipo desconhecido %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Succeed</source>
        <translation>Succeed</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
</TS>
