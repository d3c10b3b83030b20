<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_419">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quieres reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Verifica que el nombre del archivo sea correcto.</translation>
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
        <translation>Supr</translation>
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
        <translation>Inventado para este ensayo</translation>
    </message>
</context>
<context>
    <name>answers::AnswerEntry</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>from call </source>
        <translation>desde la llamada </translation>
    </message>
    <message>
        <source>on, always</source>
        <translation>en adelante, siempre</translation>
    </message>
    <message>
        <source>to call </source>
        <translation>hasta la llamada </translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
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
        <translation>Fallar</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>No responder nunca</translation>
    </message>
    <message>
        <source>Fail, then succeed</source>
        <translation>Fallar y luego funcionar</translation>
    </message>
    <message>
        <source>The answer, as JSON</source>
        <translation>La respuesta, en JSON</translation>
    </message>
    <message>
        <source>Error name, such as States.TaskFailed</source>
        <translation>Nombre del error, como States.TaskFailed</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Nombre del error</translation>
    </message>
    <message>
        <source>Cause, in words</source>
        <translation>Causa, en palabras</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>times, with</source>
        <translation>veces, con</translation>
    </message>
    <message>
        <source>How many calls fail</source>
        <translation>Cuántas llamadas fallan</translation>
    </message>
    <message>
        <source>Success sends this output</source>
        <translation>Éxito envía esta salida</translation>
    </message>
    <message>
        <source>and then returns</source>
        <translation>y luego devuelve</translation>
    </message>
    <message>
        <source>Failure sends this error</source>
        <translation>Fallo envía este error</translation>
    </message>
    <message>
        <source>Its own time-out or heartbeat decides, on the virtual clock.</source>
        <translation>Decide el tiempo límite o el heartbeat de la propia tarea, en el reloj virtual.</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the answer takes, in seconds</source>
        <translation>Cuánto tarda la respuesta, en segundos</translation>
    </message>
</context>
<context>
    <name>answers::AnswerList</name>
    <message>
        <source>Add an answer</source>
        <translation>Agregar una respuesta</translation>
    </message>
    <message>
        <source>Nothing is said yet of what it answers: a run asks.</source>
        <translation>Aún no hay respuestas para esta tarea: la ejecución pregunta.</translation>
    </message>
    <message>
        <source>What it answers in a run. Where several fit a call, the lowest counts.</source>
        <translation>Lo que responde en una ejecución. Si varias sirven para la misma llamada, vale la de más abajo.</translation>
    </message>
</context>
<context>
    <name>answers::BindingForm</name>
    <message>
        <source>Only for some calls…</source>
        <translation>Solo para algunas llamadas…</translation>
    </message>
    <message>
        <source>every item; or 3, or 2-5</source>
        <translation>todos los elementos; o 3, o 2-5</translation>
    </message>
    <message>
        <source>Items of the Map that it is for</source>
        <translation>Elementos del Map para los que vale</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>JSONata over $states.input, $states.context and the variables: the answer is for calls where it is true</source>
        <translation>JSONata sobre $states.input, $states.context y las variables: la respuesta vale para las llamadas en las que es verdadera</translation>
    </message>
    <message>
        <source>Condition on the input</source>
        <translation>Condición sobre la entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Write the number of an item, such as 3, or a range, such as 2-5.</source>
        <translation>Escribe el número de un elemento, como 3, o un intervalo, como 2-5.</translation>
    </message>
</context>
<context>
    <name>answers::JsonEntry</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>answers::Words</name>
    <message>
        <source>Return its usual answer</source>
        <translation>Devolver la respuesta habitual</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Fallar</translation>
    </message>
    <message>
        <source>Fail, then succeed</source>
        <translation>Fallar y luego funcionar</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>No responder nunca</translation>
    </message>
    <message>
        <source>Take long</source>
        <translation>Tardar</translation>
    </message>
    <message>
        <source>Once, with %1</source>
        <translation>Una vez, con %1</translation>
    </message>
    <message>
        <source>%1 times, with %2</source>
        <translation>%1 veces, con %2</translation>
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
        <translation>Editar las respuestas…</translation>
    </message>
    <message>
        <source>No answers: ask</source>
        <translation>Sin respuestas: preguntar</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Cada llamada</translation>
    </message>
    <message>
        <source>From call %1 on</source>
        <translation>Desde la llamada %1 en adelante</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamada %1</translation>
    </message>
    <message>
        <source>Calls %1 to %2</source>
        <translation>Llamadas %1 a %2</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nunca responde</translation>
    </message>
    <message>
        <source>throws %1</source>
        <translation>falla con %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>devuelve %1</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>después de %1 s</translation>
    </message>
    <message>
        <source>, item %1</source>
        <translation>, elemento %1</translation>
    </message>
    <message>
        <source>, items %1 to %2</source>
        <translation>, elementos %1 a %2</translation>
    </message>
    <message>
        <source>, when %1</source>
        <translation>, cuando %1</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Batuta met a fault of its own; what was asked for last may be undone. Please report it: %1</source>
        <translation>Batuta encontró un fallo propio; es posible que lo último que se pidió no se haya hecho. Por favor, informa del problema: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>Welcome page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>&amp;New workflow</source>
        <translation>&amp;Nuevo flujo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open execution &amp;history…</source>
        <translation>Abrir un &amp;historial de ejecución…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close workflow</source>
        <translation>Cerrar el &amp;flujo</translation>
    </message>
    <message>
        <source>Ne&amp;xt workflow</source>
        <translation>Flujo s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious workflow</source>
        <translation>Flujo an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Drawing as SVG…</source>
        <translation>Diagrama en SVG…</translation>
    </message>
    <message>
        <source>Drawing as PNG…</source>
        <translation>Diagrama en PNG…</translation>
    </message>
    <message>
        <source>Drawing as PDF…</source>
        <translation>Diagrama en PDF…</translation>
    </message>
    <message>
        <source>Copy of the definition…</source>
        <translation>Copia de la definición…</translation>
    </message>
    <message>
        <source>Execution history as JSON…</source>
        <translation>Historial de la ejecución en JSON…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar el nombre</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;Buscar en el texto…</translation>
    </message>
    <message>
        <source>R&amp;eplace in the text…</source>
        <translation>Reempla&amp;zar en el texto…</translation>
    </message>
    <message>
        <source>For&amp;mat the text</source>
        <translation>Dar &amp;formato al texto</translation>
    </message>
    <message>
        <source>Convert to &amp;JSONata…</source>
        <translation>Convertir a &amp;JSONata…</translation>
    </message>
    <message>
        <source>Find a state or command…</source>
        <translation>Buscar un estado o comando…</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
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
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Fit the drawing</source>
        <translation>Aj&amp;ustar el diagrama</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Centre the selection</source>
        <translation>&amp;Centrar la selección</translation>
    </message>
    <message>
        <source>&amp;Draw from left to right</source>
        <translation>Dibujar de &amp;izquierda a derecha</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Paleta</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulador</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>Pr&amp;oblemas</translation>
    </message>
    <message>
        <source>Panel &amp;titles, to move them</source>
        <translation>&amp;Títulos de los paneles, para moverlos</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Avanzar un pa&amp;so</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>&amp;Retroceder un paso</translation>
    </message>
    <message>
        <source>&amp;Into the next state</source>
        <translation>&amp;Entrar en el próximo estado</translation>
    </message>
    <message>
        <source>To the &amp;end of the state</source>
        <translation>Avanzar hasta el &amp;fin del estado</translation>
    </message>
    <message>
        <source>&amp;Out of the branch or round</source>
        <translation>Sa&amp;lir de la rama o de la iteración</translation>
    </message>
    <message>
        <source>Back to the pre&amp;vious state</source>
        <translation>Volver al estado &amp;anterior</translation>
    </message>
    <message>
        <source>Back to where the state be&amp;gan</source>
        <translation>Volver al &amp;comienzo del estado</translation>
    </message>
    <message>
        <source>Back to &amp;where the branch or round began</source>
        <translation>Volver al comienzo de la rama &amp;o de la iteración</translation>
    </message>
    <message>
        <source>Run to the selecte&amp;d state</source>
        <translation>Ejecutar hasta el estado selecciona&amp;do</translation>
    </message>
    <message>
        <source>Run to event n&amp;umber…</source>
        <translation>Ejecutar hasta el evento &amp;número…</translation>
    </message>
    <message>
        <source>Back to the s&amp;tart</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Run to the end</source>
        <translation>E&amp;jecutar hasta el final</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Salir de la simulación</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>Pun&amp;to de interrupción</translation>
    </message>
    <message>
        <source>Breakpoints on errors and &amp;conditions…</source>
        <translation>Puntos de interrupción en errores &amp;y condiciones…</translation>
    </message>
    <message>
        <source>Open a &amp;mock file…</source>
        <translation>Abrir un archivo de &amp;mocks…</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Problema s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Batuta</source>
        <translation>Acer&amp;ca de Batuta</translation>
    </message>
    <message>
        <source>Select the state to run to.</source>
        <translation>Selecciona el estado hasta el que se ejecutará.</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>&amp;Abrir una lección…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>To the ne&amp;xt panel</source>
        <translation>Ir al panel si&amp;guiente</translation>
    </message>
    <message>
        <source>To the pre&amp;vious panel</source>
        <translation>Ir al panel anterio&amp;r</translation>
    </message>
    <message>
        <source>Go on otherwise &amp;from here…</source>
        <translation>Seguir de otra manera desde a&amp;quí…</translation>
    </message>
    <message>
        <source>Keep t&amp;he run as a test case</source>
        <translation>&amp;Guardar la ejecución como caso de prueba</translation>
    </message>
    <message>
        <source>Run a&amp;ll test cases</source>
        <translation>Ejecutar todos los casos de prue&amp;ba</translation>
    </message>
    <message>
        <source>Test c&amp;ases and coverage</source>
        <translation>Casos de pr&amp;ueba y cobertura</translation>
    </message>
    <message>
        <source>Redrive the ru&amp;n</source>
        <translation>&amp;Hacer redrive de la ejecución</translation>
    </message>
    <message>
        <source>Run as a page…</source>
        <translation>Ejecución como página…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>Predict what comes ne&amp;xt</source>
        <translation>Predecir lo que &amp;viene</translation>
    </message>
    <message>
        <source>Hand-in folder…</source>
        <translation>Carpeta de entrega…</translation>
    </message>
    <message>
        <source>&amp;New lesson…</source>
        <translation>&amp;Nueva lección…</translation>
    </message>
    <message>
        <source>&amp;Edit a lesson…</source>
        <translation>&amp;Editar una lección…</translation>
    </message>
    <message>
        <source>Pr&amp;esent on the whole screen</source>
        <translation>&amp;Hacer una presentación</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>The &amp;saved version</source>
        <translation>La versión &amp;guardada</translation>
    </message>
    <message>
        <source>The version last &amp;committed in Git</source>
        <translation>La versión del último &amp;commit en Git</translation>
    </message>
    <message>
        <source>&amp;Publish to AWS…</source>
        <translation>&amp;Publicar en AWS…</translation>
    </message>
    <message>
        <source>&amp;Start an execution on AWS…</source>
        <translation>&amp;Iniciar una ejecución en AWS…</translation>
    </message>
    <message>
        <source>&amp;Follow an execution on AWS…</source>
        <translation>&amp;Seguir una ejecución en AWS…</translation>
    </message>
    <message>
        <source>F&amp;etch a history from AWS…</source>
        <translation>&amp;Obtener un historial de AWS…</translation>
    </message>
    <message>
        <source>&amp;Redrive an execution on AWS…</source>
        <translation>Hacer &amp;redrive de una ejecución en AWS…</translation>
    </message>
    <message>
        <source>&amp;Try this state with AWS…</source>
        <translation>Probar es&amp;te estado con AWS…</translation>
    </message>
    <message>
        <source>&amp;Check with AWS…</source>
        <translation>&amp;Comprobar con AWS…</translation>
    </message>
    <message>
        <source>For a deployment tool…</source>
        <translation>Para una herramienta de despliegue…</translation>
    </message>
    <message>
        <source>Drawing as Mermaid…</source>
        <translation>Dibujo en Mermaid…</translation>
    </message>
    <message>
        <source>Drawing as DOT…</source>
        <translation>Dibujo en DOT…</translation>
    </message>
    <message>
        <source>States as Markdown…</source>
        <translation>Estados en Markdown…</translation>
    </message>
    <message>
        <source>&amp;PNG picture</source>
        <translation>Imagen &amp;PNG</translation>
    </message>
    <message>
        <source>&amp;SVG picture</source>
        <translation>Imagen &amp;SVG</translation>
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
        <translation>Estados en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Comments on the dra&amp;wing</source>
        <translation>Comentarios &amp;visibles en el diagrama</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Esquema del &amp;flujo</translation>
    </message>
    <message>
        <source>Back to the last state</source>
        <translation>Volver al estado anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>&amp;Zoom a la selección</translation>
    </message>
</context>
<context>
    <name>app::CaseKeeping</name>
    <message>
        <source>Make a case from this run</source>
        <translation>Crear un caso con esta ejecución</translation>
    </message>
    <message>
        <source>such as: the card is declined</source>
        <translation>por ejemplo: la tarjeta es rechazada</translation>
    </message>
    <message>
        <source>Students see it</source>
        <translation>Los alumnos lo ven</translation>
    </message>
    <message>
        <source>Hidden: only the checks know it</source>
        <translation>Oculto: solo lo conoce la corrección</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Añadir el caso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>app::ChildWorkflow</name>
    <message>
        <source>A file for the workflow of these states</source>
        <translation>Un archivo para el flujo de estos estados</translation>
    </message>
    <message>
        <source>Workflows (*.asl.json *.json)</source>
        <translation>Flujos (*.asl.json *.json)</translation>
    </message>
    <message>
        <source>Extract to %1</source>
        <translation>Extraer a %1</translation>
    </message>
    <message>
        <source>The workflow that “%1” starts</source>
        <translation>El flujo que “%1” inicia</translation>
    </message>
    <message>
        <source>Workflows (*.json *.yaml *.yml)</source>
        <translation>Flujos (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring %1 in here</source>
        <translation>Traer %1 aquí</translation>
    </message>
</context>
<context>
    <name>app::CloudDialog</name>
    <message>
        <source>The line that is run</source>
        <translation>La línea que se ejecuta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>as the AWS CLI has it</source>
        <translation>el que tenga la AWS CLI</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del endpoint</translation>
    </message>
    <message>
        <source>only for an emulator</source>
        <translation>solo para un emulador</translation>
    </message>
    <message>
        <source>Co&amp;py the line</source>
        <translation>Co&amp;piar la línea</translation>
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
        <translation>No se pudo iniciar Git.</translation>
    </message>
    <message>
        <source>Git did not answer in time.</source>
        <translation>Git no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The last commit has no %1, or it is not in a Git work tree.</source>
        <translation>El último commit no tiene %1, o el archivo no está en un repositorio Git.</translation>
    </message>
    <message>
        <source>%1 is too large in the last commit.</source>
        <translation>%1 es demasiado grande en el último commit.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Not compared: %1:%2</source>
        <translation>No se compara: %1:%2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Workflows (*.json *.asl *.yaml *.yml);;All files (*)</source>
        <translation>Flujos de trabajo (*.json *.asl *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This workflow is in no file yet, so there is no other version of it.</source>
        <translation>Este flujo de trabajo todavía no está en ningún archivo, así que no hay otra versión de él.</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, guardado</translation>
    </message>
    <message>
        <source>%1, committed</source>
        <translation>%1, del último commit</translation>
    </message>
</context>
<context>
    <name>app::Conversion</name>
    <message>
        <source>Not compared by a run: %1 has no mocked answer yet.</source>
        <translation>No se comparó con una ejecución: %1 aún no tiene una respuesta simulada.</translation>
    </message>
    <message>
        <source>Tried on the simulator&apos;s input: both versions end with %1.</source>
        <translation>Probado con la entrada del simulador: ambas versiones terminan en %1.</translation>
    </message>
    <message>
        <source>Tried on the simulator&apos;s input: this version ends with %1, the new one with %2.</source>
        <translation>Probado con la entrada del simulador: esta versión termina en %1; la nueva, en %2.</translation>
    </message>
    <message>
        <source>Not compared by a run: %1</source>
        <translation>No se pudo comparar con una ejecución: %1</translation>
    </message>
</context>
<context>
    <name>app::ConversionDialog</name>
    <message>
        <source>In JSONPath</source>
        <translation>En JSONPath</translation>
    </message>
    <message>
        <source>In JSONata</source>
        <translation>En JSONata</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>Convertir a JSONata</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo “%1”</translation>
    </message>
    <message>
        <source>Nothing here is in JSONPath.</source>
        <translation>Aquí no hay nada en JSONPath.</translation>
    </message>
    <message>
        <source>All of it means the same in JSONata.</source>
        <translation>Todo significa lo mismo en JSONata.</translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s) to check: there the two languages may differ.</source>
        <translation>
            <numerusform>%n punto por revisar: allí los dos lenguajes pueden diferir.</numerusform>
            <numerusform>%n puntos por revisar: allí los dos lenguajes pueden diferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying both versions…</source>
        <translation>Probando las dos versiones…</translation>
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
        <translation>Lo que todavía depende de ti</translation>
    </message>
    <message>
        <source>Export for a deployment tool</source>
        <translation>Exportar para una herramienta de despliegue</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>The text is broken: the list of problems tells where.</source>
        <translation>El texto está roto: la lista de problemas dice dónde.</translation>
    </message>
    <message>
        <source>What ${%1} stands for: it becomes a parameter without a default. A value in the simulator&apos;s list of placeholders becomes its default.</source>
        <translation>Lo que ${%1} representa: pasa a ser un parámetro sin valor por defecto. Un valor en la lista de marcadores del simulador pasa a ser el valor por defecto.</translation>
    </message>
    <message>
        <source>The ARN of the role: it becomes a parameter without a default.</source>
        <translation>El ARN del rol: pasa a ser un parámetro sin valor por defecto.</translation>
    </message>
    <message>
        <source>The role may do more than one would wish for %1: only a run knows on what. Comments in the template say where.</source>
        <translation>El rol permite más de lo deseable para %1: solo la ejecución sabe sobre qué recursos. Los comentarios de la plantilla dicen dónde.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is open here: choose another folder.</source>
        <translation>%1 está abierto aquí: elige otra carpeta.</translation>
    </message>
    <message>
        <source>These files are there already and say something else. Replace them?</source>
        <translation>Estos archivos ya existen y dicen otra cosa. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written in %1</source>
        <translation>
            <numerusform>%n archivo escrito en %1</numerusform>
            <numerusform>%n archivos escritos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeploymentForm</name>
    <message>
        <source>Deployment tool</source>
        <translation>Herramienta de despliegue</translation>
    </message>
    <message>
        <source>Name of the state machine</source>
        <translation>Nombre de la máquina de estados</translation>
    </message>
    <message>
        <source>The test cases, too, beside the definition</source>
        <translation>También los casos de prueba, junto a la definición</translation>
    </message>
    <message>
        <source>Folder, made where it is not there</source>
        <translation>Carpeta; se crea si no existe</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Where to write the files</source>
        <translation>Dónde escribir los archivos</translation>
    </message>
</context>
<context>
    <name>app::Difference</name>
    <message>
        <source>Both are the same workflow.</source>
        <translation>Ambas son el mismo flujo de trabajo.</translation>
    </message>
    <message>
        <source>States added: %1</source>
        <translation>Estados añadidos: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>renamed: %1</source>
        <translation>renombrados: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>movidos: %1</translation>
    </message>
    <message>
        <source>fields changed: %1</source>
        <translation>campos modificados: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>The workflow itself</source>
        <translation>El propio flujo de trabajo</translation>
    </message>
    <message>
        <source>A definition is an object with StartAt and States.</source>
        <translation>Una definición es un objeto con StartAt y States.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice, so it is not clear which counts.</source>
        <translation>El campo “%1” aparece dos veces, así que no está claro cuál vale.</translation>
    </message>
</context>
<context>
    <name>app::DifferenceDialog</name>
    <message>
        <source>What is different</source>
        <translation>Qué es diferente</translation>
    </message>
    <message>
        <source>State and field</source>
        <translation>Estado y campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>app::DifferencePage</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Both in one drawing</source>
        <translation>Ambas en un solo dibujo</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es diferente</translation>
    </message>
</context>
<context>
    <name>app::DifferenceView</name>
    <message>
        <source>Both in one drawing</source>
        <translation>Ambas en un solo dibujo</translation>
    </message>
</context>
<context>
    <name>app::DocumentFiles</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Volver a cargar %1</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Los cambios siguen aquí.</translation>
    </message>
</context>
<context>
    <name>app::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>app::ExecutionDialog</name>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>its ARN: arn:aws:states:…:execution:…</source>
        <translation>su ARN: arn:aws:states:…:execution:…</translation>
    </message>
    <message>
        <source>Follow an execution on AWS</source>
        <translation>Seguir una ejecución en AWS</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Fetch an execution&apos;s history from AWS</source>
        <translation>Obtener el historial de una ejecución de AWS</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Redrive an execution on AWS</source>
        <translation>Hacer redrive de una ejecución en AWS</translation>
    </message>
    <message>
        <source>&amp;Redrive</source>
        <translation>Hacer &amp;redrive</translation>
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
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Exportar el diagrama</translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation>Dibujando %1…</translation>
    </message>
    <message>
        <source>Write a copy of the definition</source>
        <translation>Guardar una copia de la definición</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Export the run as a page</source>
        <translation>Exportar la ejecución como página</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Where to write the hand-in folder</source>
        <translation>Dónde guardar la carpeta de entrega</translation>
    </message>
    <message>
        <source>Hand-in folder</source>
        <translation>Carpeta de entrega</translation>
    </message>
    <message>
        <source>These files are there already and say something else. Replace them?</source>
        <translation>Estos archivos ya existen en esa carpeta, con otro contenido. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
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
        <translation>Exportar los estados</translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>%1 was changed by another program and has been read anew. Undo brings back what was here.</source>
        <translation>Otro programa modificó %1, y se volvió a cargar. Deshacer recupera lo que había aquí.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was. Saving writes it there again.</source>
        <translation>%1 ya no está donde estaba. Al guardar, se escribirá allí de nuevo.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The rehearsal is still here.</source>
        <translation>El ensayo sigue aquí.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no se guardan, se perderán.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modificado por otro programa</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read here.</source>
        <translation>Otro programa modificó %1 después de que se leyó aquí.</translation>
    </message>
    <message>
        <source>Writing over it would lose that change. Reading it anew takes it over; undo brings back what is here.</source>
        <translation>Sobrescribirlo perdería ese cambio. Leerlo de nuevo lo trae aquí; deshacer recupera lo que hay ahora.</translation>
    </message>
    <message>
        <source>Save the workflow as</source>
        <translation>Guardar el flujo como</translation>
    </message>
    <message>
        <source>YAML workflows (*.asl.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Flujos en YAML (*.asl.yaml *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>JSON workflows (*.asl.json *.json);;All files (*)</source>
        <translation>Flujos en JSON (*.asl.json *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes here.</source>
        <translation>Otro programa modificó %1, y aquí hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la versión del disco</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la de aquí</translation>
    </message>
    <message>
        <source>Until it is undone, this cannot be saved in the template.</source>
        <translation>Mientras no se deshaga, no se puede guardar en la plantilla.</translation>
    </message>
</context>
<context>
    <name>app::FindPopup</name>
    <message>
        <source>Find a state, action or command</source>
        <translation>Buscar estado, acción o comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>No se encontró nada para “%1”.</translation>
    </message>
</context>
<context>
    <name>app::FindableWords</name>
    <message>
        <source>add to the drawing</source>
        <translation>agregar al diagrama</translation>
    </message>
    <message>
        <source>%1 · add to the drawing</source>
        <translation>%1 · agregar al diagrama</translation>
    </message>
</context>
<context>
    <name>app::FollowingDialog</name>
    <message numerus="yes">
        <source>%n event(s) so far; it goes on.</source>
        <translation>
            <numerusform>%n evento hasta ahora; la ejecución sigue.</numerusform>
            <numerusform>%n eventos hasta ahora; la ejecución sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Tried again in %2 seconds.</source>
        <translation>%1 Se vuelve a intentar en %2 segundos.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>It is over. %1</source>
        <translation>La ejecución ha terminado. %1</translation>
    </message>
</context>
<context>
    <name>app::HandIn</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>Qué hace cada paso</translation>
    </message>
    <message numerus="yes">
        <source>A workflow of %n state(s).</source>
        <translation>
            <numerusform>Un flujo de %n estado.</numerusform>
            <numerusform>Un flujo de %n estados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the workflow %1</source>
        <translation>Dibujo del flujo %1</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>The execution begins in %1.</source>
        <translation>La ejecución empieza en %1.</translation>
    </message>
    <message>
        <source>Its expressions are written in JSONata.</source>
        <translation>Las expresiones están escritas en JSONata.</translation>
    </message>
    <message>
        <source>Its data is picked with JSONPath.</source>
        <translation>Los datos se eligen con JSONPath.</translation>
    </message>
    <message>
        <source>It is an Express workflow: short, and paid by its duration.</source>
        <translation>Es un flujo Express: corto y pagado por su duración.</translation>
    </message>
    <message>
        <source>It is a Standard workflow: each step is recorded, and paid by the transition.</source>
        <translation>Es un flujo Standard: cada paso queda registrado, y se paga por transición.</translation>
    </message>
    <message>
        <source>After %1 AWS ends the execution (`TimeoutSeconds`).</source>
        <translation>Después de %1 AWS termina la ejecución (`TimeoutSeconds`).</translation>
    </message>
    <message>
        <source>An input to start it with:</source>
        <translation>Una entrada para iniciarlo:</translation>
    </message>
    <message>
        <source>Inside %1, branch %2</source>
        <translation>Dentro de %1, rama %2</translation>
    </message>
    <message>
        <source>Inside %1, for each item</source>
        <translation>Dentro de %1, para cada elemento</translation>
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
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>every other task → %1</source>
        <translation>todas las demás tareas → %1</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <translation>causa %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>in the output %1</source>
        <translation>en la salida %1</translation>
    </message>
    <message>
        <source>of the output it is true that %1</source>
        <translation>se cumple en la salida: %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>pasando por %1</translation>
    </message>
    <message>
        <source>any end</source>
        <translation>cualquier final</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Casos de prueba</translation>
    </message>
    <message>
        <source>There are no test cases yet. %1 looks for some.</source>
        <translation>Todavía no hay casos de prueba. %1 busca algunos.</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Final esperado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) passed when this was written.</source>
        <translation>
            <numerusform>%1 de %n caso pasó cuando se escribió este texto.</numerusform>
            <numerusform>%1 de %n casos pasaron cuando se escribió este texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Rules of Choice states</source>
        <translation>Reglas de los estados Choice</translation>
    </message>
    <message>
        <source>What the cases cover</source>
        <translation>Qué cubren los casos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No case goes here yet:</source>
        <translation>Ningún caso pasa por aquí todavía:</translation>
    </message>
    <message>
        <source>How to run it</source>
        <translation>Cómo ejecutarlo</translation>
    </message>
    <message>
        <source>On your own computer, without an account at AWS, with Batuta:</source>
        <translation>En su propia computadora, sin cuenta de AWS, con Batuta:</translation>
    </message>
    <message>
        <source>In the AWS console:</source>
        <translation>En la consola de AWS:</translation>
    </message>
    <message>
        <source>The console takes JSON alone. Make it first: %1</source>
        <translation>La consola solo acepta JSON. Conviértalo antes: %1</translation>
    </message>
    <message>
        <source>In the definition, put your own values for %1.</source>
        <translation>En la definición, ponga sus propios valores en lugar de: %1.</translation>
    </message>
    <message>
        <source>Open Step Functions, choose **State machines**, then **Create state machine**, and begin with a blank one of the type **%1**.</source>
        <translation>Abra Step Functions, elija **Máquinas de estado** (State machines) y **Crear máquina de estado** (Create state machine), y empiece con una en blanco del tipo **%1**.</translation>
    </message>
    <message>
        <source>Go to **Code** and replace all of it by what is in %1.</source>
        <translation>Vaya a **Código** (Code) y reemplace todo por el contenido de %1.</translation>
    </message>
    <message>
        <source>Press **Create**. The role it offers must be allowed to call the services above.</source>
        <translation>Haga clic en **Crear** (Create). El rol que ofrece debe tener permiso para llamar a los servicios de arriba.</translation>
    </message>
    <message>
        <source>Press **Start execution** and give it the input above.</source>
        <translation>Haga clic en **Iniciar ejecución** (Start execution) y dele la entrada de arriba.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>the definition, in the Amazon States Language</source>
        <translation>la definición, en Amazon States Language</translation>
    </message>
    <message>
        <source>the input, the answers and the test cases</source>
        <translation>la entrada, las respuestas y los casos de prueba</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>el dibujo</translation>
    </message>
    <message>
        <source>a run that plays in a browser</source>
        <translation>una ejecución que se reproduce en el navegador</translation>
    </message>
    <message>
        <source>my notes and what I have learnt</source>
        <translation>mis notas y lo que aprendí</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>This file is yours: when the folder is exported again, it stays as it is.</source>
        <translation>Este archivo es suyo: cuando la carpeta se exporta de nuevo, queda como está.</translation>
    </message>
    <message>
        <source>What I have learnt</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What was hard, and how I solved it</source>
        <translation>Qué fue difícil y cómo lo resolví</translation>
    </message>
    <message>
        <source>What I would do next</source>
        <translation>Qué haría después</translation>
    </message>
    <message>
        <source>any error (`States.ALL`)</source>
        <translation>cualquier error (`States.ALL`)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>un objeto con %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>It calls no service.</source>
        <translation>No llama a ningún servicio.</translation>
    </message>
    <message>
        <source>It ends this flow with success.</source>
        <translation>Termina este flujo con éxito.</translation>
    </message>
    <message>
        <source>It does not say yet what it calls.</source>
        <translation>Todavía no dice a qué llama.</translation>
    </message>
    <message>
        <source>It calls %1 (%2).</source>
        <translation>Llama a %1 (%2).</translation>
    </message>
    <message>
        <source>Then it waits until somebody sends the task token back.</source>
        <translation>Después espera hasta que alguien devuelva el task token.</translation>
    </message>
    <message>
        <source>Then it waits until the job is done.</source>
        <translation>Después espera a que el trabajo termine.</translation>
    </message>
    <message>
        <source>; it keeps in variables %1</source>
        <translation>; guarda en variables %1</translation>
    </message>
    <message>
        <source>; it passes on %1</source>
        <translation>; pasa adelante %1</translation>
    </message>
    <message>
        <source>It tries its rules from the first one down; the first that is true decides:</source>
        <translation>Prueba sus reglas de la primera hacia abajo; la primera verdadera decide:</translation>
    </message>
    <message>
        <source>if %1, to %2</source>
        <translation>si %1, va a %2</translation>
    </message>
    <message>
        <source>otherwise (`Default`), to %1</source>
        <translation>si no (`Default`), va a %1</translation>
    </message>
    <message>
        <source>there is no `Default`: where no rule is true, the execution fails</source>
        <translation>no hay `Default`: si ninguna regla es verdadera, la ejecución falla</translation>
    </message>
    <message>
        <source>It waits %1.</source>
        <translation>Espera %1.</translation>
    </message>
    <message>
        <source>It waits as many seconds as %1 says.</source>
        <translation>Espera tantos segundos como dice %1.</translation>
    </message>
    <message>
        <source>It waits until the time in %1.</source>
        <translation>Espera hasta el momento en %1.</translation>
    </message>
    <message>
        <source>It ends this flow with the error %1.</source>
        <translation>Termina este flujo con el error %1.</translation>
    </message>
    <message>
        <source>It ends this flow with an error.</source>
        <translation>Termina este flujo con un error.</translation>
    </message>
    <message>
        <source>The cause it gives: %1</source>
        <translation>La causa que informa: %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n branch(es) at the same time, all with the same input, which begin with %1.</source>
        <translation>
            <numerusform>Ejecuta %n rama, que recibe la entrada y empieza con %1.</numerusform>
            <numerusform>Ejecuta %n ramas al mismo tiempo, todas con la misma entrada; empiezan con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on when all are done; the result is a list of what each of them gives.</source>
        <translation>Sigue cuando todas terminan; el resultado es una lista con lo que devuelve cada una.</translation>
    </message>
    <message>
        <source>It runs the flow that begins with %1 once for each item.</source>
        <translation>Ejecuta el flujo que empieza con %1 una vez por cada elemento.</translation>
    </message>
    <message>
        <source>The items: %1.</source>
        <translation>Los elementos: %1.</translation>
    </message>
    <message>
        <source>The items are read by %1.</source>
        <translation>Los elementos se leen con %1.</translation>
    </message>
    <message>
        <source>Each round is given %1.</source>
        <translation>Cada iteración recibe %1.</translation>
    </message>
    <message>
        <source>The items come in batches: %1.</source>
        <translation>Los elementos vienen en lotes: %1.</translation>
    </message>
    <message>
        <source>Each round is an execution of its own (a distributed Map).</source>
        <translation>Cada iteración es una ejecución propia (un Map distribuido).</translation>
    </message>
    <message>
        <source>At most %1 at the same time.</source>
        <translation>Como máximo %1 al mismo tiempo.</translation>
    </message>
    <message>
        <source>It puts up with %1 % of failed items.</source>
        <translation>Tolera %1 % de elementos que fallan.</translation>
    </message>
    <message>
        <source>It puts up with so many failed items: %1.</source>
        <translation>Número de elementos que pueden fallar: %1.</translation>
    </message>
    <message>
        <source>The results are written by %1.</source>
        <translation>Los resultados se guardan con %1.</translation>
    </message>
    <message>
        <source>After %1 without an end it fails with `States.Timeout`.</source>
        <translation>Si no termina en %1, falla con `States.Timeout`.</translation>
    </message>
    <message>
        <source>It fails with `States.Timeout` after as many seconds as %1 says.</source>
        <translation>Falla con `States.Timeout` después de tantos segundos como dice %1.</translation>
    </message>
    <message>
        <source>It fails, too, when no heartbeat comes for %1.</source>
        <translation>Falla también si pasa %1 sin un heartbeat.</translation>
    </message>
    <message>
        <source>It takes nothing of the input (`InputPath` is null).</source>
        <translation>No usa nada de la entrada (`InputPath` es null).</translation>
    </message>
    <message>
        <source>Of the input it takes %1 (`InputPath`).</source>
        <translation>De la entrada usa %1 (`InputPath`).</translation>
    </message>
    <message>
        <source>It makes %1 (`Parameters`).</source>
        <translation>Arma %1 (`Parameters`).</translation>
    </message>
    <message>
        <source>It sends %1 (`Parameters`).</source>
        <translation>Envía %1 (`Parameters`).</translation>
    </message>
    <message>
        <source>It sends %1 (`Arguments`).</source>
        <translation>Envía %1 (`Arguments`).</translation>
    </message>
    <message>
        <source>Its result is %1 (`Result`).</source>
        <translation>El resultado es %1 (`Result`).</translation>
    </message>
    <message>
        <source>Of the result it keeps %1 (`ResultSelector`).</source>
        <translation>Del resultado se queda con %1 (`ResultSelector`).</translation>
    </message>
    <message>
        <source>It drops the result and passes its input on (`ResultPath` is null).</source>
        <translation>Descarta el resultado y pasa la entrada (`ResultPath` es null).</translation>
    </message>
    <message>
        <source>It puts the result into the input at %1 (`ResultPath`).</source>
        <translation>Pone el resultado en la entrada, en %1 (`ResultPath`).</translation>
    </message>
    <message>
        <source>It keeps in variables %1 (`Assign`).</source>
        <translation>Guarda en variables %1 (`Assign`).</translation>
    </message>
    <message>
        <source>It passes on %1 (`Output`).</source>
        <translation>Pasa adelante %1 (`Output`).</translation>
    </message>
    <message>
        <source>It passes on an empty object (`OutputPath` is null).</source>
        <translation>Pasa adelante un objeto vacío (`OutputPath` es null).</translation>
    </message>
    <message>
        <source>It passes on only %1 (`OutputPath`).</source>
        <translation>Pasa adelante solo %1 (`OutputPath`).</translation>
    </message>
    <message>
        <source>After %1 it does not try again.</source>
        <translation>Con %1, no lo intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>After %2 it tries again, at most %n time(s), with pauses of %1.</source>
        <translation>
            <numerusform>Si falla con %2, lo intenta de nuevo, como máximo %n vez, después de una pausa de %1.</numerusform>
            <numerusform>Si falla con %2, lo intenta de nuevo, como máximo %n veces, con pausas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long each pause is, chance decides.</source>
        <translation>La duración de cada pausa se decide al azar.</translation>
    </message>
    <message>
        <source>After %1 it goes on to %2</source>
        <translation>Si falla con %1, va a %2</translation>
    </message>
    <message>
        <source>If it fails for good with %1, it goes on to %2</source>
        <translation>Si falla definitivamente con %1, va a %2</translation>
    </message>
    <message>
        <source>, with the error at %1</source>
        <translation>, con el error en %1</translation>
    </message>
    <message>
        <source>Then comes %1.</source>
        <translation>Después viene %1.</translation>
    </message>
    <message>
        <source>Then this flow ends.</source>
        <translation>Después este flujo termina.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
</context>
<context>
    <name>app::Held</name>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>The same happens, with other data.</source>
        <translation>Ocurre lo mismo, con otros datos.</translation>
    </message>
    <message>
        <source>The same happens, with another error.</source>
        <translation>Ocurre lo mismo, con otro error.</translation>
    </message>
    <message>
        <source>Something else happens.</source>
        <translation>Ocurre otra cosa.</translation>
    </message>
    <message>
        <source>The first difference: on AWS %1; in the rehearsal %2. %3</source>
        <translation>La primera diferencia: en AWS, %1; en el ensayo, %2. %3</translation>
    </message>
    <message>
        <source>AWS and the rehearsal are alike as far as “%1”, for which the rehearsal has no answer.</source>
        <translation>AWS y el ensayo son iguales hasta “%1”, para el que el ensayo no tiene respuesta.</translation>
    </message>
    <message>
        <source>AWS and the rehearsal are alike, event by event.</source>
        <translation>AWS y el ensayo son iguales, evento por evento.</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>No comparado: %1</translation>
    </message>
</context>
<context>
    <name>app::Histories</name>
    <message>
        <source>Open an execution history</source>
        <translation>Abrir un historial de ejecución</translation>
    </message>
    <message>
        <source>Execution histories (*.json);;All files (*)</source>
        <translation>Historiales de ejecución (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is an execution&apos;s history. Open the workflow that ran first, and then this file.</source>
        <translation>%1 es el historial de una ejecución. Abre primero el flujo que se ejecutó y después este archivo.</translation>
    </message>
</context>
<context>
    <name>app::LessonEditor</name>
    <message>
        <source>Nothing is wrong with this lesson.</source>
        <translation>No hay nada mal en esta lección.</translation>
    </message>
    <message>
        <source>%1[*] — lesson</source>
        <translation>%1[*] — lección</translation>
    </message>
    <message>
        <source>There is no run yet. Run the lesson&apos;s reference in the window first.</source>
        <translation>Todavía no hay ninguna ejecución. Primero ejecuta la referencia de la lección en la ventana.</translation>
    </message>
    <message>
        <source>The case “%1” is in %2 now.</source>
        <translation>El caso “%1” está ahora en %2.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make a case from this run…</source>
        <translation>Crear un caso con esta ejecución…</translation>
    </message>
    <message>
        <source>What happened in the run that is open in the window, as a test case of this lesson</source>
        <translation>Lo que ocurrió en la ejecución abierta en la ventana, como caso de prueba de esta lección</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>El texto de la lección</translation>
    </message>
    <message>
        <source>What is wrong with the lesson</source>
        <translation>Lo que está mal en la lección</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages</source>
        <translation>Las páginas de la lección</translation>
    </message>
</context>
<context>
    <name>app::LessonWriting</name>
    <message>
        <source>New lesson: a name for its folder</source>
        <translation>Nueva lección: un nombre para su carpeta</translation>
    </message>
    <message>
        <source>my-lesson</source>
        <translation>mi-leccion</translation>
    </message>
    <message>
        <source>Edit a lesson</source>
        <translation>Editar una lección</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lecciones (*.md);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>app::MachineChooser</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Open a state machine</source>
        <translation>Abrir una máquina de estados</translation>
    </message>
    <message>
        <source>%1 holds several state machines. Which one?</source>
        <translation>%1 contiene varias máquinas de estados. ¿Cuál?</translation>
    </message>
    <message>
        <source>State machines</source>
        <translation>Máquinas de estados</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Batuta could not do this: %1. The workflow is still here; save it to be safe.</source>
        <translation>Batuta no pudo hacer esto: %1. El flujo sigue aquí; por seguridad, guárdalo.</translation>
    </message>
    <message>
        <source>%1[*] — Batuta</source>
        <translation>%1[*] — Batuta</translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
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
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Apari&amp;encia</translation>
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
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>&amp;AWS</source>
        <translation>A&amp;WS</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>app::NestedRuns</name>
    <message>
        <source>This workflow is not as its file was when the task started it: the run may differ.</source>
        <translation>Este flujo no está como estaba su archivo cuando la tarea lo inició: la ejecución puede ser distinta.</translation>
    </message>
    <message>
        <source>The workflow that started this run is not open any more.</source>
        <translation>El flujo que inició esta ejecución ya no está abierto.</translation>
    </message>
</context>
<context>
    <name>app::NewLesson</name>
    <message>
        <source>The lesson&apos;s facts. A line with a number sign is a note to yourself.</source>
        <translation>Los datos de la lección. Lo que sigue a un # es una nota tuya.</translation>
    </message>
    <message>
        <source>fill in: what the lesson is called</source>
        <translation>complétalo: cómo se llama la lección</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>a line for the list of lessons</source>
        <translation>una línea para la lista de lecciones</translation>
    </message>
    <message>
        <source>the Types that may be used; all, without this</source>
        <translation>los Types permitidos; sin esta línea, todos</translation>
    </message>
    <message>
        <source>starter.asl.json is what students begin with, reference.asl.json behaves as wanted,</source>
        <translation>starter.asl.json es el punto de partida de los alumnos, reference.asl.json hace lo que se pide,</translation>
    </message>
    <message>
        <source>cases.rehearsal.json holds the cases they see, hidden.rehearsal.json the others.</source>
        <translation>cases.rehearsal.json tiene los casos que ellos ven, hidden.rehearsal.json los demás.</translation>
    </message>
    <message>
        <source>What this lesson is about, in a few sentences. The first heading below begins the first step.</source>
        <translation>De qué trata esta lección, en pocas frases. El primer título de abajo empieza el primer paso.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <source>Explain one thing here. Then set a task that the cases check.</source>
        <translation>Explica una cosa aquí. Después pon una tarea que los casos comprueben.</translation>
    </message>
    <message>
        <source>Make the workflow answer with a greeting.</source>
        <translation>Haz que el flujo responda con un saludo.</translation>
    </message>
    <message>
        <source>A Pass with a Result answers with that.</source>
        <translation>Un Pass con Result responde con ese valor.</translation>
    </message>
    <message>
        <source>What does a Pass without a Result hand on?</source>
        <translation>¿Qué entrega un Pass sin Result?</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>Su entrada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>it is no empty folder</source>
        <translation>la carpeta no está vacía</translation>
    </message>
</context>
<context>
    <name>app::Pictures</name>
    <message numerus="yes">
        <source>A workflow of %n state(s), drawn by Batuta.</source>
        <translation>
            <numerusform>Un flujo de %n estado, dibujado por Batuta.</numerusform>
            <numerusform>Un flujo de %n estados, dibujado por Batuta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Presenter</name>
    <message>
        <source>Enter begins a run.</source>
        <translation>Intro empieza una ejecución.</translation>
    </message>
    <message>
        <source>Press → or the clicker to begin the run.</source>
        <translation>Pulsa → o el mando de presentación para empezar la ejecución.</translation>
    </message>
    <message>
        <source>It waits for an answer, which is given in the simulator.</source>
        <translation>Espera una respuesta, que se da en el simulador.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>↑ ↓: slides</source>
        <translation>↑ ↓: diapositivas</translation>
    </message>
    <message>
        <source>→ ← or the clicker: events of the run; at its end, or without one, slides</source>
        <translation>→ ← o el mando: eventos de la ejecución; a su final, o sin ella, diapositivas</translation>
    </message>
    <message>
        <source>Enter: begins the run, and steps on</source>
        <translation>Intro: empieza la ejecución y avanza en ella</translation>
    </message>
    <message>
        <source>→, Space or the clicker: on</source>
        <translation>→, espacio o el mando: avanza</translation>
    </message>
    <message>
        <source>← or the clicker: back</source>
        <translation>← o el mando: vuelve</translation>
    </message>
    <message>
        <source>F5: plays and pauses</source>
        <translation>F5: reproduce y pausa</translation>
    </message>
    <message>
        <source>Mouse button or L, held: laser dot</source>
        <translation>Botón del ratón o L, pulsado: punto láser</translation>
    </message>
    <message>
        <source>B or the full stop: black</source>
        <translation>B o punto: pantalla en negro</translation>
    </message>
    <message>
        <source>?: these keys</source>
        <translation>?: estas teclas</translation>
    </message>
    <message>
        <source>Esc or %1: ends</source>
        <translation>Esc o %1: termina</translation>
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
        <translation>su nombre o su ARN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ARN; a new machine needs one</source>
        <translation>ARN; una máquina nueva necesita uno</translation>
    </message>
    <message>
        <source>Show the &amp;difference…</source>
        <translation>Mostrar la &amp;diferencia…</translation>
    </message>
    <message>
        <source>Publish to AWS</source>
        <translation>Publicar en AWS</translation>
    </message>
    <message>
        <source>&amp;Look what changes</source>
        <translation>&amp;Ver qué cambia</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>There is no state machine of this name yet: it will be a new one.</source>
        <translation>Todavía no hay una máquina de estados con este nombre: será una nueva.</translation>
    </message>
    <message>
        <source>The role changes: %1 → %2</source>
        <translation>El rol cambia: %1 → %2</translation>
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
        <translation>No se están pudiendo conservar los cambios sin guardar por si Batuta se cierra de forma inesperada: %1. Guarda pronto; mientras tanto, se sigue intentando.</translation>
    </message>
</context>
<context>
    <name>app::RunPage</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
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
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>no llama a ningún servicio</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Avanzar un paso</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Playing the run</source>
        <translation>Reproducción de la ejecución</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Diagrama completo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada del estado</translation>
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
        <translation>Salida</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Keys: ← and → step, the space bar plays, Home and End go to the start and end.</source>
        <translation>Teclas: ← y → dan un paso, la barra espaciadora reproduce, Inicio y Fin van al inicio y al final.</translation>
    </message>
    <message>
        <source>To step through the run, let this page run its script. It loads nothing.</source>
        <translation>Para recorrer la ejecución, permite que esta página ejecute su script. No carga nada.</translation>
    </message>
    <message>
        <source>A run, shown by Batuta.</source>
        <translation>Una ejecución, mostrada por Batuta.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutList</name>
    <message>
        <source>On the drawing: add a state here</source>
        <translation>En el diagrama: agregar un estado aquí</translation>
    </message>
    <message>
        <source>On the drawing: replace the kind of the state</source>
        <translation>En el diagrama: cambiar el tipo del estado</translation>
    </message>
    <message>
        <source>On the drawing: bring the selection to the middle</source>
        <translation>En el diagrama: llevar la selección al centro</translation>
    </message>
    <message>
        <source>On the drawing: go along the arrows</source>
        <translation>En el diagrama: recorrer las flechas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>On the drawing: play or pause the run</source>
        <translation>En el diagrama: iniciar o pausar la ejecución</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the text: complete</source>
        <translation>En el texto: completar</translation>
    </message>
    <message>
        <source>In the text: the function&apos;s arguments</source>
        <translation>En el texto: los argumentos de la función</translation>
    </message>
    <message>
        <source>In the text: ways out of the problem here</source>
        <translation>En el texto: formas de resolver el problema de aquí</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>In the text: go to the state named here</source>
        <translation>En el texto: ir al estado mencionado aquí</translation>
    </message>
    <message>
        <source>In the text: where the state is named</source>
        <translation>En el texto: dónde se menciona el estado</translation>
    </message>
    <message>
        <source>In the text: rename the state everywhere</source>
        <translation>En el texto: cambiar el nombre del estado en todas partes</translation>
    </message>
    <message>
        <source>In the text: go to a state by its name</source>
        <translation>En el texto: ir a un estado por su nombre</translation>
    </message>
    <message>
        <source>In the simulator: first and last event</source>
        <translation>En el simulador: primer y último evento</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Batuta</source>
        <translation>Acerca de Batuta</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batuta %1&lt;/b&gt;&lt;p&gt;Design, check, rehearse and teach AWS Step Functions workflows. Nothing you open leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Batuta %1&lt;/b&gt;&lt;p&gt;Diseña, revisa, ensaya y enseña flujos de AWS Step Functions. Nada de lo que abres sale de esta computadora.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Presenting: on and back</source>
        <translation>En la presentación: avanzar y volver</translation>
    </message>
    <message>
        <source>Right, Left, PgDown, PgUp</source>
        <translation>Derecha, Izquierda, AvPág, RePág</translation>
    </message>
    <message>
        <source>Presenting: slides of the lesson</source>
        <translation>En la presentación: diapositivas de la lección</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Presenting: laser dot</source>
        <translation>En la presentación: punto láser</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L, pulsado</translation>
    </message>
    <message>
        <source>Presenting: black screen</source>
        <translation>En la presentación: pantalla en negro</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B, punto</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como &amp;era</translation>
    </message>
    <message>
        <source>Its key from now on</source>
        <translation>Su tecla a partir de ahora</translation>
    </message>
    <message>
        <source>All as they &amp;came</source>
        <translation>&amp;Todos como vinieron</translation>
    </message>
    <message>
        <source>This key is the panel’s own.</source>
        <translation>Esta tecla es del propio panel.</translation>
    </message>
    <message>
        <source>It is taken from “%1” then.</source>
        <translation>Deja de ser de “%1”.</translation>
    </message>
    <message>
        <source>A panel has this key, too, and goes first: “%1”.</source>
        <translation>Un panel también usa esta tecla y tiene preferencia: “%1”.</translation>
    </message>
</context>
<context>
    <name>app::Staging</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>The run ended: %1.</source>
        <translation>La ejecución terminó: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>There is no workflow to show: %1.</source>
        <translation>No hay ningún flujo que mostrar: %1.</translation>
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
        <translation>su nombre o su ARN</translation>
    </message>
    <message>
        <source>Execution&apos;s name</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>AWS gives one otherwise</source>
        <translation>si no, AWS le da uno</translation>
    </message>
    <message>
        <source>F&amp;ollow it here</source>
        <translation>Seguirla &amp;aquí</translation>
    </message>
    <message>
        <source>Start an execution on AWS</source>
        <translation>Iniciar una ejecución en AWS</translation>
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
        <translation>✕ 1 error</translation>
    </message>
    <message>
        <source>✕ %1 errors</source>
        <translation>✕ %1 errores</translation>
    </message>
    <message>
        <source>⚠ 1 warning</source>
        <translation>⚠ 1 advertencia</translation>
    </message>
    <message>
        <source>⚠ %1 warnings</source>
        <translation>⚠ %1 advertencias</translation>
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
        <translation>profundidad %1</translation>
    </message>
    <message>
        <source>≈ US$ %1 per 1,000 runs (Standard)</source>
        <translation>≈ US$ %1 por 1000 ejecuciones (Standard)</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín %1, Col %2</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Welcome page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>%1, in no file yet</source>
        <translation>%1, aún en ningún archivo</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Open workflows</source>
        <translation>Flujos abiertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Cerrar los demás</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
</context>
<context>
    <name>app::TestStateDialog</name>
    <message>
        <source>Try a state with AWS</source>
        <translation>Probar un estado con AWS</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its input</source>
        <translation>Su entrada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ARN; a state that calls something needs it</source>
        <translation>ARN; un estado que llama a algo lo necesita</translation>
    </message>
    <message>
        <source>Select one in the drawing.</source>
        <translation>Seleccione uno en el dibujo.</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; siguiente: %2</translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Test case: none</source>
        <translation>Caso de prueba: ninguno</translation>
    </message>
    <message>
        <source>Test case: %1</source>
        <translation>Caso de prueba: %1</translation>
    </message>
    <message>
        <source>Find a state, action or command</source>
        <translation>Buscar estado, acción o comando</translation>
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
        <translation>El lenguaje de consulta del flujo</translation>
    </message>
    <message>
        <source>The kind of state machine that is simulated</source>
        <translation>El tipo de máquina de estados que se simula</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
</context>
<context>
    <name>app::ValidateDialog</name>
    <message>
        <source>Check with AWS</source>
        <translation>Comprobar con AWS</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>AWS finds nothing wrong with it.</source>
        <translation>AWS no encuentra nada incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n fault(s).</source>
        <translation>
            <numerusform>AWS encuentra %n fallo.</numerusform>
            <numerusform>AWS encuentra %n fallos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Design, check, rehearse and teach AWS Step Functions workflows.</source>
        <translation>Diseña, revisa, ensaya y enseña flujos de AWS Step Functions.</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Nuevo flujo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Hecha. %1</translation>
    </message>
</context>
<context>
    <name>app::Words</name>
    <message>
        <source>“%1” is neither a command nor a file. The nearest command is %2; batuta --help tells them all.</source>
        <translation>“%1” no es un comando ni un archivo. El comando más parecido es %2; batuta --help los muestra todos.</translation>
    </message>
    <message>
        <source>There is no example “%1”, only: %2.</source>
        <translation>No existe el ejemplo “%1”, solo: %2.</translation>
    </message>
    <message>
        <source>--size wants a width and a height, as in 1600x1000.</source>
        <translation>--size requiere un ancho y un alto, como en 1600x1000.</translation>
    </message>
    <message>
        <source>--steps wants a whole number.</source>
        <translation>--steps requiere un número entero.</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>tu cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the system allows no file of this size</source>
        <translation>el sistema no permite un archivo de este tamaño</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>its reader has gone</source>
        <translation>quien lo leía ya no está</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>el disco informa de un fallo</translation>
    </message>
    <message>
        <source>Process an order</source>
        <translation>Procesar un pedido</translation>
    </message>
    <message>
        <source>Checks the stock, charges and reserves in parallel, retries a busy card service, catches what fails.</source>
        <translation>Consulta las existencias, cobra y reserva en paralelo, reintenta cuando el servicio de tarjetas está ocupado y captura lo que falla.</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>Aprobar un reembolso</translation>
    </message>
    <message>
        <source>Waits for a person&apos;s answer with a task token, and gives up after a time-out.</source>
        <translation>Espera la respuesta de una persona con un task token y desiste al cumplirse el tiempo límite.</translation>
    </message>
    <message>
        <source>Welcome a student</source>
        <translation>Dar la bienvenida a un estudiante</translation>
    </message>
    <message>
        <source>Variables and JSONata expressions, step by step.</source>
        <translation>Variables y expresiones JSONata, paso a paso.</translation>
    </message>
    <message>
        <source>Mark exam papers</source>
        <translation>Calificar exámenes</translation>
    </message>
    <message>
        <source>A Map over a list, three at a time, with a Choice inside.</source>
        <translation>Un Map sobre una lista, de tres en tres, con un Choice dentro.</translation>
    </message>
    <message>
        <source>Poll a job until it is done</source>
        <translation>Consultar un trabajo hasta que termine</translation>
    </message>
    <message>
        <source>A loop of Wait, ask and Choice, in JSONPath.</source>
        <translation>Un bucle de Wait, consulta y Choice, en JSONPath.</translation>
    </message>
    <message>
        <source>%1 is an AWS SAM template, not a definition.</source>
        <translation>%1 es una plantilla de AWS SAM, no una definición.</translation>
    </message>
    <message>
        <source>%1 is a CloudFormation template, not a definition.</source>
        <translation>%1 es una plantilla de CloudFormation, no una definición.</translation>
    </message>
    <message>
        <source>%1 is a file of the Serverless Framework (serverless.yml), not a definition.</source>
        <translation>%1 es un archivo de Serverless Framework (serverless.yml), no una definición.</translation>
    </message>
    <message>
        <source>%1 is a Terraform file, not a definition.</source>
        <translation>%1 es un archivo de Terraform, no una definición.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>%1 (line %2, defined in %3)</source>
        <translation>%1 (línea %2, definida en %3)</translation>
    </message>
    <message>
        <source>No state machine is seen in it.</source>
        <translation>No se ve en él ninguna máquina de estados.</translation>
    </message>
    <message>
        <source>State machines in it: %1. Name one of them, as in %2.</source>
        <translation>Máquinas de estados que contiene: %1. Diga cuál de ellas, como en %2.</translation>
    </message>
</context>
<context>
    <name>app::WorkspaceCommands</name>
    <message>
        <source>untitled.asl.json</source>
        <translation>sin-nombre.asl.json</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Comienza aquí</translation>
    </message>
    <message>
        <source>Open a workflow</source>
        <translation>Abrir un flujo</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to these %1 workflows?</source>
        <translation>¿Guardar los cambios en estos %1 flujos?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no se guardan, se perderán.</translation>
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
        <translation>Batuta se cerró antes de que se guardara %1. Aquí están sus cambios sin guardar del %2.</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lecciones (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Workflows and templates (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml *.template *.tf *.tf.json);;Templates (template.* *.template.* *.template serverless.* *.tf *.tf.json);;Lessons (*.md);;All files (*)</source>
        <translation>Flujos y plantillas (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml *.template *.tf *.tf.json);;Plantillas (template.* *.template.* *.template serverless.* *.tf *.tf.json);;Lecciones (*.md);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>canvas::CanvasView</name>
    <message>
        <source>Workflow canvas</source>
        <translation>Diagrama del flujo</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s). Arrow keys walk along the flow.</source>
        <translation>
            <numerusform>%n estado. Las teclas de flecha recorren el flujo.</numerusform>
            <numerusform>%n estados. Las teclas de flecha recorren el flujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a state here or press A</source>
        <translation>Arrastra un estado hasta aquí o pulsa A</translation>
    </message>
    <message>
        <source>Drawing the workflow…</source>
        <translation>Dibujando el flujo…</translation>
    </message>
</context>
<context>
    <name>canvas::Crumbs</name>
    <message>
        <source>Around the selected state</source>
        <translation>Alrededor del estado seleccionado</translation>
    </message>
</context>
<context>
    <name>canvas::Edits</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
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
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n state(s)</source>
        <translation>
            <numerusform>Eliminar %n estado</numerusform>
            <numerusform>Eliminar %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the start arrow</source>
        <translation>Eliminar la flecha de inicio</translation>
    </message>
    <message>
        <source>Delete an arrow of %1</source>
        <translation>Eliminar una flecha de %1</translation>
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
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Turn %1 into %2</source>
        <translation>Convertir %1 en %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation>Capturar los errores de %1 en %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Point %1 to %2</source>
        <translation>Apuntar %1 a %2</translation>
    </message>
    <message>
        <source>Start at %1</source>
        <translation>Comenzar en %1</translation>
    </message>
    <message>
        <source>Add a branch to %1</source>
        <translation>Agregar una rama a %1</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Cortar %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n state(s)</source>
        <translation>
            <numerusform>Cortar %n estado</numerusform>
            <numerusform>Cortar %n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Wrap in a Map</source>
        <translation>Envolver en un Map</translation>
    </message>
    <message>
        <source>Wrap in a Parallel</source>
        <translation>Envolver en un Parallel</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>Deshacer el grupo %1</translation>
    </message>
    <message>
        <source>Move a branch of %1</source>
        <translation>Mover una rama de %1</translation>
    </message>
    <message>
        <source>The results of %1 come in the new order of its branches.</source>
        <translation>Los resultados de %1 llegan en el nuevo orden de las ramas.</translation>
    </message>
    <message>
        <source>Remove a branch of %1</source>
        <translation>Quitar una rama de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) came with it, and what its tasks answer in a rehearsal.</source>
        <translation>
            <numerusform>Ha venido %n caso de prueba, con las respuestas de sus tareas para los ensayos.</numerusform>
            <numerusform>Han venido %n casos de prueba, con las respuestas de sus tareas para los ensayos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What its tasks answer in a rehearsal came with it.</source>
        <translation>Con él han venido las respuestas de sus tareas para los ensayos.</translation>
    </message>
    <message>
        <source>Split a branch</source>
        <translation>Dividir una rama</translation>
    </message>
    <message>
        <source>What was split off begins with the Parallel&apos;s own input, and its result is one more in the list.</source>
        <translation>Lo separado empieza con la entrada del propio Parallel, y su resultado es uno más en la lista.</translation>
    </message>
    <message>
        <source>Join two branches of %1</source>
        <translation>Unir dos ramas de %1</translation>
    </message>
    <message>
        <source>What was behind begins with what is before it now, and %1 gives one result less.</source>
        <translation>Lo que iba detrás empieza ahora con lo que da lo anterior, y %1 da un resultado menos.</translation>
    </message>
</context>
<context>
    <name>canvas::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
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
        <translation>Haz clic o arrastra para mover la vista</translation>
    </message>
</context>
<context>
    <name>canvas::Palette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Kinds of states</source>
        <translation>Tipos de estado</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>Buscar estados y acciones</translation>
    </message>
    <message>
        <source>States to add</source>
        <translation>Estados para agregar</translation>
    </message>
    <message>
        <source>Drag onto the canvas, or press Enter to add after the selected state</source>
        <translation>Arrastra al diagrama o pulsa Enter para agregar después del estado seleccionado</translation>
    </message>
</context>
<context>
    <name>canvas::PaletteModel</name>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Más usados</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>All of AWS</source>
        <translation>Todo AWS</translation>
    </message>
    <message>
        <source>No kind of state is called so. Try “choice” or “wait”.</source>
        <translation>Ningún tipo de estado se llama así. Pruebe “elección” o “espera”.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a service (SQS), what is done (put item), or a plain word (queue, wait).</source>
        <translation>Nada se llama así. Pruebe un servicio (SQS), lo que se hace (put item) o una palabra común (cola, esperar).</translation>
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
        <translation>Procesar lote</translation>
    </message>
    <message>
        <source>Do all at once</source>
        <translation>Hacer todo a la vez</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunir los resultados</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Primera parte</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Segunda parte</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Approved?</source>
        <translation>¿Aprobado?</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Seguir adelante</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>The request was not approved.</source>
        <translation>La solicitud no fue aprobada.</translation>
    </message>
    <message>
        <source>Nobody answered within a day.</source>
        <translation>Nadie respondió en un día.</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>Para cada elemento</translation>
    </message>
    <message>
        <source>Process item</source>
        <translation>Procesar elemento</translation>
    </message>
    <message>
        <source>Call service</source>
        <translation>Llamar al servicio</translation>
    </message>
    <message>
        <source>Report failure</source>
        <translation>Avisar del fallo</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <source>The service failed after every attempt.</source>
        <translation>El servicio falló en todos los intentos.</translation>
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
        <translation>Anular el cobro</translation>
    </message>
    <message>
        <source>Undo reserve</source>
        <translation>Anular la reserva</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>No se reservó nada</translation>
    </message>
    <message>
        <source>A step failed and the steps before it were undone.</source>
        <translation>Un paso falló y se deshicieron los pasos anteriores.</translation>
    </message>
    <message>
        <source>Start job</source>
        <translation>Iniciar el trabajo</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Esperar un poco</translation>
    </message>
    <message>
        <source>Ask for status</source>
        <translation>Consultar la situación</translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation>¿Terminó?</translation>
    </message>
    <message>
        <source>Job done</source>
        <translation>Trabajo terminado</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>El trabajo falló</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>The job ended without success.</source>
        <translation>El trabajo terminó sin éxito.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer the same</source>
        <translation>Responder lo mismo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Answered already?</source>
        <translation>¿Ya respondido?</translation>
    </message>
    <message>
        <source>Any answers?</source>
        <translation>¿Hay respuestas?</translation>
    </message>
    <message>
        <source>Ask everyone</source>
        <translation>Preguntar a todos</translation>
    </message>
    <message>
        <source>Ask one</source>
        <translation>Preguntar a uno</translation>
    </message>
    <message>
        <source>Ask the second approver</source>
        <translation>Preguntar al segundo aprobador</translation>
    </message>
    <message>
        <source>Circuit open?</source>
        <translation>¿Circuito abierto?</translation>
    </message>
    <message>
        <source>Claim the request</source>
        <translation>Reservar la petición</translation>
    </message>
    <message>
        <source>Close it for the next to try</source>
        <translation>Cerrar para que pruebe el siguiente</translation>
    </message>
    <message>
        <source>Close the circuit</source>
        <translation>Cerrar el circuito</translation>
    </message>
    <message>
        <source>Do it once</source>
        <translation>Hacerlo una sola vez</translation>
    </message>
    <message>
        <source>Gather the answers</source>
        <translation>Reunir las respuestas</translation>
    </message>
    <message>
        <source>Give the claim back</source>
        <translation>Devolver la reserva</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>Devolver la plaza</translation>
    </message>
    <message>
        <source>Give the place back after an error</source>
        <translation>Devolver la plaza tras un error</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Let it recover</source>
        <translation>Dejar que se recupere</translation>
    </message>
    <message>
        <source>Look at the circuit</source>
        <translation>Mirar el circuito</translation>
    </message>
    <message>
        <source>Look up the answer</source>
        <translation>Buscar la respuesta</translation>
    </message>
    <message>
        <source>Neither approver answered within a day.</source>
        <translation>Ninguno de los aprobadores respondió en un día.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>Open the circuit</source>
        <translation>Abrir el circuito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Service is down</source>
        <translation>Servicio caído</translation>
    </message>
    <message>
        <source>Take a place</source>
        <translation>Ocupar una plaza</translation>
    </message>
    <message>
        <source>The service has failed lately; it was not called.</source>
        <translation>El servicio ha fallado hace poco; no se le ha llamado.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar una vez más</translation>
    </message>
    <message>
        <source>Use the answers</source>
        <translation>Usar las respuestas</translation>
    </message>
    <message>
        <source>Wait for a place</source>
        <translation>Esperar una plaza</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Work failed</source>
        <translation>El trabajo falló</translation>
    </message>
    <message>
        <source>Work with the resource</source>
        <translation>Trabajar con el recurso</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos una</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está abierto</translation>
    </message>
    <message>
        <source>the claim was given back</source>
        <translation>la reserva se devolvió</translation>
    </message>
    <message>
        <source>there is an answer</source>
        <translation>hay una respuesta</translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>Hay una plaza libre</translation>
    </message>
    <message>
        <source>All is booked</source>
        <translation>Todo queda reservado</translation>
    </message>
    <message>
        <source>All places are taken at first</source>
        <translation>Al principio no hay plazas</translation>
    </message>
    <message>
        <source>Another run has opened it</source>
        <translation>Otra ejecución lo ha abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Both parts come together</source>
        <translation>Las dos partes se reúnen</translation>
    </message>
    <message>
        <source>Done at the second look</source>
        <translation>Listo a la segunda consulta</translation>
    </message>
    <message>
        <source>Every item is processed</source>
        <translation>Se procesan todos los elementos</translation>
    </message>
    <message>
        <source>Everyone answers</source>
        <translation>Todos responden</translation>
    </message>
    <message>
        <source>It fails for good and is reported</source>
        <translation>Falla del todo y se avisa</translation>
    </message>
    <message>
        <source>It works the third time</source>
        <translation>Funciona a la tercera</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>One answers</source>
        <translation>Uno responde</translation>
    </message>
    <message>
        <source>One is too late</source>
        <translation>Uno llega demasiado tarde</translation>
    </message>
    <message>
        <source>One item fails and all fails</source>
        <translation>Falla un elemento y falla todo</translation>
    </message>
    <message>
        <source>One part fails and all fails</source>
        <translation>Falla una parte y falla todo</translation>
    </message>
    <message>
        <source>The charge fails</source>
        <translation>El cobro falla</translation>
    </message>
    <message>
        <source>The circuit is open</source>
        <translation>El circuito está abierto</translation>
    </message>
    <message>
        <source>The confirmation fails</source>
        <translation>La confirmación falla</translation>
    </message>
    <message>
        <source>The first request does the work</source>
        <translation>La primera petición hace el trabajo</translation>
    </message>
    <message>
        <source>The first request has failed</source>
        <translation>La primera petición ha fallado</translation>
    </message>
    <message>
        <source>The first request is still at it</source>
        <translation>La primera petición sigue trabajando</translation>
    </message>
    <message>
        <source>The job fails</source>
        <translation>El trabajo falla</translation>
    </message>
    <message>
        <source>The place is given back after an error</source>
        <translation>La plaza se devuelve tras un error</translation>
    </message>
    <message>
        <source>The second approver decides</source>
        <translation>Decide el segundo aprobador</translation>
    </message>
    <message>
        <source>The second request gets the same answer</source>
        <translation>La segunda petición recibe la misma respuesta</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>El servicio responde</translation>
    </message>
    <message>
        <source>The service recovers</source>
        <translation>El servicio se recupera</translation>
    </message>
    <message>
        <source>The service stays down</source>
        <translation>El servicio sigue caído</translation>
    </message>
    <message>
        <source>The work fails and may be asked for again</source>
        <translation>El trabajo falla y se puede volver a pedir</translation>
    </message>
    <message>
        <source>There are no items</source>
        <translation>No hay elementos</translation>
    </message>
    <message>
        <source>The work failed; its place was given back.</source>
        <translation>El trabajo falló; la plaza se devolvió.</translation>
    </message>
    <message>
        <source>The service has not recovered.</source>
        <translation>El servicio no se ha recuperado.</translation>
    </message>
    <message>
        <source>It failed and may be asked for again.</source>
        <translation>Falló y se puede volver a pedir.</translation>
    </message>
    <message>
        <source>The work takes too long</source>
        <translation>El trabajo tarda demasiado</translation>
    </message>
    <message>
        <source>It may be done</source>
        <translation>Puede estar hecho</translation>
    </message>
    <message>
        <source>It may have been done. The claim stays until somebody has looked.</source>
        <translation>Puede haberse hecho. La reserva queda hasta que alguien lo compruebe.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done</source>
        <translation>Nadie sabe si se hizo</translation>
    </message>
    <message>
        <source>One answers a list</source>
        <translation>Uno responde con una lista</translation>
    </message>
    <message>
        <source>The answer is a text</source>
        <translation>La respuesta es un texto</translation>
    </message>
    <message>
        <source>The answer says nothing</source>
        <translation>La respuesta no dice nada</translation>
    </message>
    <message>
        <source>The answers are lists</source>
        <translation>Las respuestas son listas</translation>
    </message>
</context>
<context>
    <name>canvas::StatePicker</name>
    <message>
        <source>Choose a state</source>
        <translation>Elegir un estado</translation>
    </message>
    <message>
        <source>Search: queue, wait, Lambda…</source>
        <translation>Buscar: cola, esperar, Lambda…</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>Buscar estados y acciones</translation>
    </message>
</context>
<context>
    <name>canvas::Words</name>
    <message>
        <source>Copied, with an answer made up: there is none of its service&apos;s yet.</source>
        <translation>Copiado con una respuesta inventada: aún no hay ninguna de su servicio.</translation>
    </message>
    <message>
        <source>Copied: a command that tries %1 in the cloud.</source>
        <translation>Copiado: un comando que prueba %1 en la nube.</translation>
    </message>
    <message>
        <source>Append a state…</source>
        <translation>Agregar un estado después…</translation>
    </message>
    <message>
        <source>Replace by another kind…</source>
        <translation>Reemplazar por otro tipo…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Comenzar aquí</translation>
    </message>
    <message>
        <source>End after this</source>
        <translation>Terminar después de este</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Agregar una rama</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation>Quitar el punto de interrupción</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Poner un punto de interrupción</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Run to this state</source>
        <translation>Ejecutar hasta este estado</translation>
    </message>
    <message>
        <source>Copy as AWS CLI command</source>
        <translation>Copiar como comando de AWS CLI</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Add a state…</source>
        <translation>Agregar un estado…</translation>
    </message>
    <message>
        <source>Insert a state…</source>
        <translation>Insertar un estado…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed, and the error was caught</source>
        <translation>falló, y el error fue capturado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpido</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <translation>reintenta en caso de error</translation>
    </message>
    <message>
        <source>catches errors</source>
        <translation>captura errores</translation>
    </message>
    <message>
        <source>answered by a mock</source>
        <translation>respondido por un mock</translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation>tiene un punto de interrupción</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tiene un problema</translation>
    </message>
    <message>
        <source>its text is damaged; shown as it last was</source>
        <translation>su texto está dañado; se muestra como estaba antes</translation>
    </message>
    <message>
        <source>a test case goes here</source>
        <translation>un caso de prueba pasa por aquí</translation>
    </message>
    <message>
        <source>no test case goes here</source>
        <translation>ningún caso de prueba pasa por aquí</translation>
    </message>
    <message>
        <source>Drop a state here</source>
        <translation>Suelta aquí un estado</translation>
    </message>
    <message>
        <source>%1, no waiting</source>
        <translation>%1, sin esperar</translation>
    </message>
    <message>
        <source>Retry and catch</source>
        <translation>Reintentar y capturar</translation>
    </message>
    <message>
        <source>Tries a call again, ever later, and reports what fails for good</source>
        <translation>Repite una llamada, cada vez más tarde, y avisa de lo que falla definitivamente</translation>
    </message>
    <message>
        <source>Wait and poll</source>
        <translation>Esperar y consultar</translation>
    </message>
    <message>
        <source>Starts a job and asks for its status until it is done</source>
        <translation>Inicia un trabajo y consulta su situación hasta que termina</translation>
    </message>
    <message>
        <source>Fan-out and fan-in</source>
        <translation>Dividir y reunir</translation>
    </message>
    <message>
        <source>Does several things at once and merges what they give</source>
        <translation>Hace varias cosas a la vez y reúne sus resultados</translation>
    </message>
    <message>
        <source>Map over items</source>
        <translation>Recorrer elementos</translation>
    </message>
    <message>
        <source>Does the same for every item of a list</source>
        <translation>Hace lo mismo con cada elemento de una lista</translation>
    </message>
    <message>
        <source>Saga with compensation</source>
        <translation>Saga con compensación</translation>
    </message>
    <message>
        <source>Undoes the steps already done when a later one fails</source>
        <translation>Deshace los pasos ya dados cuando falla uno posterior</translation>
    </message>
    <message>
        <source>Human approval</source>
        <translation>Aprobación humana</translation>
    </message>
    <message>
        <source>Asks a person, waits for the answer, and goes on or stops</source>
        <translation>Pregunta a una persona, espera la respuesta y sigue o se detiene</translation>
    </message>
    <message>
        <source>Batches over S3 objects</source>
        <translation>Lotes de objetos de S3</translation>
    </message>
    <message>
        <source>Works through the objects of a bucket, many batches at a time</source>
        <translation>Procesa los objetos de un bucket, muchos lotes a la vez</translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation>Capturar los errores de %1 en %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>A new state after %1</source>
        <translation>Un estado nuevo después de %1</translation>
    </message>
    <message>
        <source>Point to %1</source>
        <translation>Apuntar a %1</translation>
    </message>
    <message>
        <source>Let go on the state it shall point to</source>
        <translation>Suelta sobre el estado al que debe apuntar</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después de %1</translation>
    </message>
    <message>
        <source>As the Default of %1</source>
        <translation>Como Default de %1</translation>
    </message>
    <message>
        <source>By a new rule of %1</source>
        <translation>Por una nueva regla de %1</translation>
    </message>
    <message>
        <source>By rule %1 of %2</source>
        <translation>Por la regla %1 de %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>As the first state</source>
        <translation>Como primer estado</translation>
    </message>
    <message>
        <source>As the only state here</source>
        <translation>Como único estado aquí</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Suelto, sin conexión</translation>
    </message>
    <message>
        <source>Too far from any place it could go. The marked places take it.</source>
        <translation>Demasiado lejos de cualquier lugar posible. Suelta en uno de los lugares marcados.</translation>
    </message>
    <message>
        <source>Try it alone…</source>
        <translation>Probar por separado…</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Deshacer el grupo</translation>
    </message>
    <message>
        <source>Bring its workflow in here…</source>
        <translation>Traer aquí el flujo que inicia…</translation>
    </message>
    <message>
        <source>Wrap in</source>
        <translation>Envolver en</translation>
    </message>
    <message>
        <source>a Parallel</source>
        <translation>un Parallel</translation>
    </message>
    <message>
        <source>a Map</source>
        <translation>un Map</translation>
    </message>
    <message>
        <source>Extract to a workflow of its own…</source>
        <translation>Extraer a un flujo propio…</translation>
    </message>
    <message>
        <source>What %1 stands for…</source>
        <translation>Lo que %1 representa…</translation>
    </message>
    <message>
        <source>filled in by its template: %1</source>
        <translation>lo rellena su plantilla: %1</translation>
    </message>
    <message>
        <source>Move this branch back</source>
        <translation>Mover esta rama hacia atrás</translation>
    </message>
    <message>
        <source>Move this branch on</source>
        <translation>Mover esta rama hacia adelante</translation>
    </message>
    <message>
        <source>Remove this branch</source>
        <translation>Quitar esta rama</translation>
    </message>
    <message>
        <source>Branch %1 becomes branch %2</source>
        <translation>La rama %1 pasa a ser la rama %2</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Each item of %1</source>
        <translation>Cada elemento de %1</translation>
    </message>
    <message>
        <source>Branch %1 of %2</source>
        <translation>Rama %1 de %2</translation>
    </message>
    <message>
        <source>No states yet</source>
        <translation>Aún sin estados</translation>
    </message>
    <message>
        <source>Approval with escalation</source>
        <translation>Aprobación con escalado</translation>
    </message>
    <message>
        <source>Asks a second person when the first does not answer in time</source>
        <translation>Pregunta a una segunda persona si la primera no responde a tiempo</translation>
    </message>
    <message>
        <source>Scatter and gather</source>
        <translation>Repartir y reunir</translation>
    </message>
    <message>
        <source>Asks many at once and goes on with what has come in time</source>
        <translation>Pregunta a muchos a la vez y sigue con lo que ha llegado a tiempo</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Lets only so many runs work with a resource at a time</source>
        <translation>Deja que solo unas pocas ejecuciones trabajen con un recurso a la vez</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Spares a service that fails until it has recovered</source>
        <translation>No llama a un servicio que falla hasta que se recupera</translation>
    </message>
    <message>
        <source>Idempotency guard</source>
        <translation>Guarda de idempotencia</translation>
    </message>
    <message>
        <source>Does each request once and gives the same answer again</source>
        <translation>Hace cada petición una sola vez y repite la misma respuesta</translation>
    </message>
    <message>
        <source>Join with the branch behind</source>
        <translation>Unir con la rama siguiente</translation>
    </message>
    <message>
        <source>Split off as a branch</source>
        <translation>Separar como una rama</translation>
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
        <translation>Alejar (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show at 100 % (Ctrl+0)</source>
        <translation>Mostrar al 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Acercar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation>Mostrar todo (Ctrl+1)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 percent</source>
        <translation>Zoom: %1 por ciento</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>no faults found</source>
        <translation>no se encontraron errores</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>No se pudo escribir la respuesta: %1.</translation>
    </message>
    <message>
        <source>%1 is read by this command and would be destroyed. Name another file to write.</source>
        <translation>Este comando lee %1, que quedaría destruido. Indica otro archivo para escribir.</translation>
    </message>
    <message>
        <source>%1 is not a sound definition; “batuta validate” tells where.</source>
        <translation>%1 no es una definición correcta; “batuta validate” dice dónde.</translation>
    </message>
    <message>
        <source>The type is standard or express, not “%1”.</source>
        <translation>El tipo es standard o express, no “%1”.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 tiene más de %2 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 no es JSON.</translation>
    </message>
    <message>
        <source>find the faults of definitions</source>
        <translation>encuentra los errores de las definiciones</translation>
    </message>
    <message>
        <source>run a definition and print how it ends</source>
        <translation>ejecuta una definición y muestra cómo termina</translation>
    </message>
    <message>
        <source>go through an execution&apos;s history, and make mocks of it</source>
        <translation>recorre el historial de una ejecución y hace mocks con él</translation>
    </message>
    <message>
        <source>run the test cases of definitions, and tell what they cover</source>
        <translation>ejecuta los casos de prueba de las definiciones y dice qué cubren</translation>
    </message>
    <message>
        <source>try one state alone, as AWS&apos;s TestState does</source>
        <translation>prueba un solo estado, como TestState de AWS</translation>
    </message>
    <message>
        <source>evaluate a JSONata or JSONPath expression</source>
        <translation>evalúa una expresión JSONata o JSONPath</translation>
    </message>
    <message>
        <source>draw a definition as SVG, PNG, PDF or JSON</source>
        <translation>dibuja una definición en SVG, PNG, PDF o JSON</translation>
    </message>
    <message>
        <source>write a definition in another format</source>
        <translation>escribe una definición en otro formato</translation>
    </message>
    <message>
        <source>lay definitions out anew</source>
        <translation>da formato a las definiciones</translation>
    </message>
    <message>
        <source>Usage: batuta [FILE…]           open the window
       batuta COMMAND …         work without a window; batuta COMMAND --help tells more

</source>
        <translation>Uso: batuta [ARCHIVO…]          abre la ventana
     batuta COMANDO …           trabaja sin ventana; batuta COMANDO --help dice más

</translation>
    </message>
    <message>
        <source>%1: %2 stays without quotes, for a number or a boolean. Where a text is meant, quote it.</source>
        <translation>%1: %2 queda sin comillas, para un número o un booleano. Si debe ser un texto, ponlo entre comillas.</translation>
    </message>
    <message>
        <source>Writes a definition to another file, as JSON or YAML by that file&apos;s name. To its own format it is a copy, byte for byte.</source>
        <translation>Escribe una definición en otro archivo, en JSON o YAML según el nombre de este. En su mismo formato es una copia, byte por byte.</translation>
    </message>
    <message>
        <source>The workflow definition, JSON or YAML.</source>
        <translation>La definición del flujo, en JSON o YAML.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribirá.</translation>
    </message>
    <message>
        <source>jsonata: also turn JSONPath into JSONata, and tell what to check.</source>
        <translation>jsonata: también pasa JSONPath a JSONata y dice qué revisar.</translation>
    </message>
    <message>
        <source>Name one file to convert, and the file to write with -o.</source>
        <translation>Indica un archivo para convertir y, con -o, el archivo que se escribirá.</translation>
    </message>
    <message>
        <source>The only language to convert to is jsonata, not %1.</source>
        <translation>El único lenguaje al que se puede convertir es jsonata, no %1.</translation>
    </message>
    <message>
        <source>The expression, with or without {% %}.</source>
        <translation>La expresión, con o sin {% %}.</translation>
    </message>
    <message>
        <source>jsonata (the default) or jsonpath.</source>
        <translation>jsonata (el valor predeterminado) o jsonpath.</translation>
    </message>
    <message>
        <source>A JSON file: $states.input, and $.</source>
        <translation>Un archivo JSON: $states.input, y $.</translation>
    </message>
    <message>
        <source>A JSON file: $states.context, and $$ of JSONPath.</source>
        <translation>Un archivo JSON: $states.context, y $$ de JSONPath.</translation>
    </message>
    <message>
        <source>A JSON file: an object with the variables by name.</source>
        <translation>Un archivo JSON: un objeto con las variables por nombre.</translation>
    </message>
    <message>
        <source>A number that all randomness comes from.</source>
        <translation>Un número del que procede todo el azar.</translation>
    </message>
    <message>
        <source>Evaluates one expression and prints its value as JSON.</source>
        <translation>Evalúa una expresión y muestra su valor en JSON.</translation>
    </message>
    <message>
        <source>The language is jsonata or jsonpath, not %1.</source>
        <translation>El lenguaje es jsonata o jsonpath, no %1.</translation>
    </message>
    <message>
        <source>Give one expression, in quotes.</source>
        <translation>Indica una expresión, entre comillas.</translation>
    </message>
    <message>
        <source>Lays definitions in JSON out anew. Only white space changes.</source>
        <translation>Da formato a definiciones en JSON. Solo cambia el espacio en blanco.</translation>
    </message>
    <message>
        <source>The workflow definitions.</source>
        <translation>Las definiciones de flujos.</translation>
    </message>
    <message>
        <source>Only name the files that would change.</source>
        <translation>Solo nombrar los archivos que cambiarían.</translation>
    </message>
    <message>
        <source>Change the files; without it one file is printed.</source>
        <translation>Modificar los archivos; sin esto, se imprime un archivo.</translation>
    </message>
    <message>
        <source>Name at least one file, and --check or --write but not both.</source>
        <translation>Indica al menos un archivo, y --check o --write, pero no ambos.</translation>
    </message>
    <message>
        <source>Several files need --check or --write.</source>
        <translation>Varios archivos requieren --check o --write.</translation>
    </message>
    <message>
        <source>Draws a workflow definition as SVG, PNG, PDF, or its layout as JSON.</source>
        <translation>Dibuja la definición de un flujo en SVG, PNG, PDF, o su disposición en JSON.</translation>
    </message>
    <message>
        <source>Where to draw: a name ending in .svg, .png, .pdf or .json.</source>
        <translation>Dónde dibujar: un nombre que termine en .svg, .png, .pdf o .json.</translation>
    </message>
    <message>
        <source>tb (top to bottom, the default) or lr (left to right).</source>
        <translation>tb (de arriba abajo, el valor predeterminado) o lr (de izquierda a derecha).</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>En colores oscuros.</translation>
    </message>
    <message>
        <source>Without a background.</source>
        <translation>Sin fondo.</translation>
    </message>
    <message>
        <source>How large a PNG is: pixels per unit, 2 otherwise.</source>
        <translation>El tamaño del PNG: píxeles por unidad; si no se indica, 2.</translation>
    </message>
    <message>
        <source>name one definition; see --help</source>
        <translation>indica una definición; consulta --help</translation>
    </message>
    <message>
        <source>-o needs a name ending in .svg, .png, .pdf or .json</source>
        <translation>-o requiere un nombre que termine en .svg, .png, .pdf o .json</translation>
    </message>
    <message>
        <source>--direction is tb or lr</source>
        <translation>--direction es tb o lr</translation>
    </message>
    <message>
        <source>--scale is a number from 0.05 to 16</source>
        <translation>--scale es un número de 0.05 a 16</translation>
    </message>
    <message>
        <source>it has no states</source>
        <translation>no tiene estados</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: %2</source>
        <translation>No se pudo dibujar %1: %2</translation>
    </message>
    <message>
        <source>%1 is broken, so only what could be read is drawn: %2</source>
        <translation>%1 está dañado; solo se dibujó lo que se pudo leer: %2</translation>
    </message>
    <message>
        <source>An execution&apos;s history, as “aws stepfunctions get-execution-history” prints it.</source>
        <translation>El historial de una ejecución, como lo imprime “aws stepfunctions get-execution-history”.</translation>
    </message>
    <message>
        <source>Goes through an execution again: prints what happened at which state, and makes mocks of its answers.</source>
        <translation>Recorre de nuevo una ejecución: muestra qué ocurrió en cada estado y hace mocks con sus respuestas.</translation>
    </message>
    <message>
        <source>The workflow definition that ran, JSON or YAML.</source>
        <translation>La definición del flujo que se ejecutó, en JSON o YAML.</translation>
    </message>
    <message>
        <source>Where to write the answers of its tasks, as a MockConfigFile.json with the test case “Replay”.</source>
        <translation>Dónde escribir las respuestas de sus tareas, como un MockConfigFile.json con el caso de prueba “Replay”.</translation>
    </message>
    <message>
        <source>Run the definition with the same input and answers: does it end the same?</source>
        <translation>Ejecutar la definición con la misma entrada y las mismas respuestas: ¿termina igual?</translation>
    </message>
    <message>
        <source>The input of the execution is no data.</source>
        <translation>La entrada de la ejecución no son datos.</translation>
    </message>
    <message>
        <source>It ends otherwise: %1 was “%2” there and is “%3” here.</source>
        <translation>Termina de otra manera: %1 era “%2” allí y es “%3” aquí.</translation>
    </message>
    <message>
        <source>Name one history and its definition: batuta replay HISTORY --definition FILE …</source>
        <translation>Indica un historial y su definición: batuta replay HISTORIAL --definition ARCHIVO …</translation>
    </message>
    <message>
        <source>%1 has no state “%2”, which the history tells of.</source>
        <translation>%1 no tiene el estado “%2”, que el historial menciona.</translation>
    </message>
    <message>
        <source>The history goes on: it is not its last page.</source>
        <translation>El historial continúa: esta no es su última página.</translation>
    </message>
    <message>
        <source>Runs a workflow definition, offline and in no time, and prints how it ends.</source>
        <translation>Ejecuta la definición de un flujo, sin red y sin demora, y muestra cómo termina.</translation>
    </message>
    <message>
        <source>The execution&apos;s input; an empty object otherwise.</source>
        <translation>La entrada de la ejecución; si no se indica, un objeto vacío.</translation>
    </message>
    <message>
        <source>What the tasks answer: a MockConfigFile.json.</source>
        <translation>Lo que responden las tareas: un MockConfigFile.json.</translation>
    </message>
    <message>
        <source>The test case of the mock file.</source>
        <translation>El caso de prueba del archivo de mocks.</translation>
    </message>
    <message>
        <source>The state machine of the mock file; needed when it has several.</source>
        <translation>La máquina de estados del archivo de mocks; necesaria cuando hay varias.</translation>
    </message>
    <message>
        <source>What every task answers that no mock answers.</source>
        <translation>Lo que responde toda tarea a la que ningún mock responde.</translation>
    </message>
    <message>
        <source>Another state machine&apos;s definition, by its name or ARN, for the tasks that start an execution of it. It takes the test case of the same name of its own machine in the mock file. May be given several times.</source>
        <translation>La definición de otra máquina de estados, por su nombre o ARN, para las tareas que inician una ejecución de ella. Usa el caso de prueba del mismo nombre de su propia máquina en el archivo de mocks. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>A folder whose BUCKET/KEY files stand for S3 objects; ResultWriters write there.</source>
        <translation>Una carpeta cuyos archivos BUCKET/KEY hacen las veces de objetos de S3; los ResultWriter escriben en ella.</translation>
    </message>
    <message>
        <source>What ${NAME} of the definition stands for. May be given several times.</source>
        <translation>Lo que representa ${NAME} en la definición. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Where to write the execution&apos;s history.</source>
        <translation>Dónde escribir el historial de la ejecución.</translation>
    </message>
    <message>
        <source>Where to write the lines that CloudWatch Logs would get of it.</source>
        <translation>Dónde escribir las líneas que CloudWatch Logs recibiría de ella.</translation>
    </message>
    <message>
        <source>Which of them: ALL (the default), ERROR or FATAL.</source>
        <translation>Cuáles de ellas: ALL (el valor predeterminado), ERROR o FATAL.</translation>
    </message>
    <message>
        <source>Where to write the segments that X-Ray would get of it.</source>
        <translation>Dónde escribir los segmentos que X-Ray recibiría de ella.</translation>
    </message>
    <message>
        <source>Tell what it costs, too.</source>
        <translation>Decir también cuánto cuesta.</translation>
    </message>
    <message>
        <source>Whose prices: sa-east-1 (the default), us-east-1 …</source>
        <translation>De qué región son los precios: sa-east-1 (el valor predeterminado), us-east-1 …</translation>
    </message>
    <message>
        <source>When the execution starts, ISO 8601.</source>
        <translation>Cuándo comienza la ejecución, en ISO 8601.</translation>
    </message>
    <message>
        <source>--substitute wants NAME=VALUE, not “%1”.</source>
        <translation>--substitute requiere NAME=VALUE, no “%1”.</translation>
    </message>
    <message>
        <source>--nested wants NAME=FILE, not “%1”.</source>
        <translation>--nested requiere NOMBRE=ARCHIVO, no “%1”.</translation>
    </message>
    <message>
        <source>%1 has several state machines; choose one by --machine.</source>
        <translation>%1 tiene varias máquinas de estados; elige una con --machine.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>La semilla es un número entero.</translation>
    </message>
    <message>
        <source>The start time is no ISO 8601 time.</source>
        <translation>La hora de inicio no está en ISO 8601.</translation>
    </message>
    <message>
        <source>The answer for all tasks</source>
        <translation>La respuesta para todas las tareas</translation>
    </message>
    <message>
        <source>The state “%1” starts an execution in which no mock answers “%2”. Name an answer in the mock file, under that machine and the same test case.</source>
        <translation>El estado “%1” inicia una ejecución en la que ningún mock responde a “%2”. Indica una respuesta en el archivo de mocks, en esa máquina y en el mismo caso de prueba.</translation>
    </message>
    <message>
        <source>The state “%1” calls %2 for the %3. time, and no mock answers it. Name an answer in a mock file (--mocks), or one for all tasks (--answer-all).</source>
        <translation>El estado “%1” llama a %2 por %3.ª vez, y ningún mock responde. Indica una respuesta en un archivo de mocks (--mocks) o una para todas las tareas (--answer-all).</translation>
    </message>
    <message>
        <source>Or give the definition of the machine it starts: --nested NAME=FILE.</source>
        <translation>O indica la definición de la máquina que inicia: --nested NOMBRE=ARCHIVO.</translation>
    </message>
    <message>
        <source>The results are to be written to %1, which lies outside of %2 or is no regular file.</source>
        <translation>Los resultados deben escribirse en %1, que está fuera de %2 o no es un archivo normal.</translation>
    </message>
    <message>
        <source>The log level is ALL, ERROR or FATAL.</source>
        <translation>El nivel de registro es ALL, ERROR o FATAL.</translation>
    </message>
    <message>
        <source>Name one definition: batuta simulate FILE [--input FILE] [--mocks FILE --test-case NAME] …</source>
        <translation>Indica una definición: batuta simulate ARCHIVO [--input ARCHIVO] [--mocks ARCHIVO --test-case NOMBRE] …</translation>
    </message>
    <message>
        <source>--mocks and --test-case belong together.</source>
        <translation>--mocks y --test-case van juntos.</translation>
    </message>
    <message>
        <source>The workflow definitions, JSON or YAML.</source>
        <translation>Las definiciones de flujos, en JSON o YAML.</translation>
    </message>
    <message>
        <source>Runs the test cases of workflow definitions, offline and in no time. Those of NAME.asl.json are in NAME.rehearsal.json beside it; where that is not there, in its mock file.</source>
        <translation>Ejecuta los casos de prueba de definiciones de flujos, sin red y sin demora. Los de NOMBRE.asl.json están en NOMBRE.rehearsal.json, a su lado; si ese archivo no existe, en su archivo de mocks.</translation>
    </message>
    <message>
        <source>Only the case of this name. May be given several times.</source>
        <translation>Solo el caso con este nombre. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The rehearsal of the one definition, if it lies elsewhere.</source>
        <translation>El ensayo de la definición, si está en otro lugar.</translation>
    </message>
    <message>
        <source>A MockConfigFile.json: its test cases for a machine of the definition&apos;s name.</source>
        <translation>Un MockConfigFile.json: sus casos de prueba para una máquina con el nombre de la definición.</translation>
    </message>
    <message>
        <source>How the results are printed: text (the default), json, junit or tap.</source>
        <translation>Cómo se imprimen los resultados: text (el valor predeterminado), json, junit o tap.</translation>
    </message>
    <message>
        <source>Look for cases that cover what is not covered, and write them into the rehearsal.</source>
        <translation>Busca casos que cubran lo que no está cubierto y los escribe en el ensayo.</translation>
    </message>
    <message>
        <source>Where to write the rehearsal with the proposed cases; beside the definition otherwise.</source>
        <translation>Dónde escribir el ensayo con los casos propuestos; si no se indica, junto a la definición.</translation>
    </message>
    <message>
        <source>Print what the cases cover, and what they do not.</source>
        <translation>Muestra lo que los casos cubren y lo que no.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no cases: there is no %2 beside it.</source>
        <translation>%1 no tiene casos: no hay ningún %2 a su lado.</translation>
    </message>
    <message>
        <source>%1 has no cases.</source>
        <translation>%1 no tiene casos.</translation>
    </message>
    <message>
        <source>%1 has no case “%2”.</source>
        <translation>%1 no tiene el caso “%2”.</translation>
    </message>
    <message>
        <source>Name the definitions: batuta test FILE…</source>
        <translation>Indica las definiciones: batuta test ARCHIVO…</translation>
    </message>
    <message>
        <source>A rehearsal or a mock file is for one definition.</source>
        <translation>Un ensayo o un archivo de mocks es de una sola definición.</translation>
    </message>
    <message>
        <source>--output is for the proposals of one definition.</source>
        <translation>--output es para las propuestas de una sola definición.</translation>
    </message>
    <message>
        <source>Name a rehearsal or a mock file, not both.</source>
        <translation>Indica un ensayo o un archivo de mocks, no ambos.</translation>
    </message>
    <message>
        <source>The format is text, json, junit or tap, not “%1”.</source>
        <translation>El formato es text, json, junit o tap, no “%1”.</translation>
    </message>
    <message>
        <source>not covered: %1 (%2)</source>
        <translation>no cubierto: %1 (%2)</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1 calls %2, which is not called from here: give the request a mock.</source>
        <translation>%1 llama a %2, que no se llama desde aquí: agrega un mock a la solicitud.</translation>
    </message>
    <message>
        <source>Tries one state alone, as AWS&apos;s TestState does: with mocks, and without AWS.</source>
        <translation>Prueba un solo estado, como TestState de AWS: con mocks y sin AWS.</translation>
    </message>
    <message>
        <source>A JSON file with TestState&apos;s request; without one, or for -, standard input.</source>
        <translation>Un archivo JSON con la solicitud de TestState; sin él, o con -, la entrada estándar.</translation>
    </message>
    <message>
        <source>Name one request only.</source>
        <translation>Indica una sola solicitud.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <translation>La solicitud no es un objeto JSON.</translation>
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
        <translation>reglas de Choice</translation>
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
        <translation>tiempos límite agotados</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>heartbeats</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>covered: %1</source>
        <translation>cubierto: %1</translation>
    </message>
    <message>
        <source>not covered: %1</source>
        <translation>no cubierto: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLÓ</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 pasaron, %2 fallaron</translation>
    </message>
    <message>
        <source>How the faults are printed: text (the default), json or sarif.</source>
        <translation>Cómo se imprimen los errores: text (el valor predeterminado), json o sarif.</translation>
    </message>
    <message>
        <source>Finds what AWS would refuse in workflow definitions.</source>
        <translation>Encuentra lo que AWS rechazaría en las definiciones de flujos.</translation>
    </message>
    <message>
        <source>The type is standard or express, not %1.</source>
        <translation>El tipo es standard o express, no %1.</translation>
    </message>
    <message>
        <source>The format is text, json or sarif, not %1.</source>
        <translation>El formato es text, json o sarif, no %1.</translation>
    </message>
    <message>
        <source>Name at least one file to check.</source>
        <translation>Indica al menos un archivo para revisar.</translation>
    </message>
    <message>
        <source>tell what is wrong with lessons</source>
        <translation>dice qué está mal en las lecciones</translation>
    </message>
    <message>
        <source>grade a class&apos;s submissions against a lesson</source>
        <translation>califica las entregas de un grupo según una lección</translation>
    </message>
    <message>
        <source>Grades submissions against a lesson: each file and folder in FOLDER is one. What was graded before is not graded again, so a grading that was broken off goes on where it was.</source>
        <translation>Califica entregas según una lección: cada archivo y carpeta de FOLDER es una. Lo que ya se calificó no se califica de nuevo, así que una calificación interrumpida continúa donde estaba.</translation>
    </message>
    <message>
        <source>The lesson&apos;s folder or lesson.md.</source>
        <translation>La carpeta de la lección o su lesson.md.</translation>
    </message>
    <message>
        <source>The submissions.</source>
        <translation>Las entregas.</translation>
    </message>
    <message>
        <source>How the grades are printed: text (the default), json, csv or html.</source>
        <translation>Cómo se imprimen las calificaciones: text (el valor predeterminado), json, csv o html.</translation>
    </message>
    <message>
        <source>Where to write the report; standard output otherwise.</source>
        <translation>Dónde escribir el informe; si no se indica, en la salida estándar.</translation>
    </message>
    <message>
        <source>Seconds that one submission may take; 20 otherwise.</source>
        <translation>Segundos que puede tardar una entrega; si no se indica, 20.</translation>
    </message>
    <message>
        <source>Grade everything again.</source>
        <translation>Calificar todo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no reference to grade by.</source>
        <translation>%1 no tiene una referencia con la que calificar.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>No existe el formato “%1”.</translation>
    </message>
    <message>
        <source>Name the lesson and the folder: batuta grade LESSON FOLDER</source>
        <translation>Indica la lección y la carpeta: batuta grade LECCIÓN CARPETA</translation>
    </message>
    <message>
        <source>--limit takes a number of seconds.</source>
        <translation>--limit requiere un número de segundos.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 has no submissions: no workflows and no folders.</source>
        <translation>%1 no tiene entregas: ni flujos ni carpetas.</translation>
    </message>
    <message>
        <source>There is no workflow in it.</source>
        <translation>No contiene ningún flujo.</translation>
    </message>
    <message>
        <source>The lesson does not allow %1.</source>
        <translation>La lección no permite %1.</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>No se cumple: %1</translation>
    </message>
    <message>
        <source>It is no sound definition.</source>
        <translation>No es una definición correcta.</translation>
    </message>
    <message>
        <source>  cases %1 of %2</source>
        <translation>  casos %1 de %2</translation>
    </message>
    <message>
        <source>Alike but for names: %1</source>
        <translation>Iguales salvo los nombres: %1</translation>
    </message>
    <message>
        <source>Alike but for names</source>
        <translation>Iguales salvo los nombres</translation>
    </message>
    <message>
        <source>A hint, no proof: short workflows often have one natural shape.</source>
        <translation>Un indicio, no una prueba: los flujos cortos suelen tener una sola forma natural.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1: sound; %2 steps, %3 cases, %4 languages
</source>
        <translation>%1: correcta; pasos: %2, casos: %3, idiomas: %4
</translation>
    </message>
    <message>
        <source>Tells everything that is wrong with lessons, each fault at its line.</source>
        <translation>Dice todo lo que está mal en las lecciones, cada error en su línea.</translation>
    </message>
    <message>
        <source>What is done with them.</source>
        <translation>Lo que se hace con ellas.</translation>
    </message>
    <message>
        <source>Folders with a lesson.md, or such files.</source>
        <translation>Carpetas con un lesson.md, o esos archivos.</translation>
    </message>
    <message>
        <source>How the faults are printed: text (the default) or json.</source>
        <translation>Cómo se imprimen los errores: text (el valor predeterminado) o json.</translation>
    </message>
    <message>
        <source>Say what to do: batuta lesson check LESSON…</source>
        <translation>Indica qué hacer: batuta lesson check LECCIÓN…</translation>
    </message>
    <message>
        <source>The history of an execution that did not succeed: goes on from what failed in it, as AWS redrives executions. The mocks&apos; attempts count on from its own.</source>
        <translation>El historial de una ejecución que no terminó con éxito: continúa desde lo que falló en ella, como el redrive de AWS. Los intentos de los mocks siguen la cuenta de los suyos.</translation>
    </message>
    <message>
        <source>This definition does not come to the end that %1 tells of.</source>
        <translation>Esta definición no llega al final que cuenta %1.</translation>
    </message>
    <message>
        <source>Where to write a page for browsers that plays the execution.</source>
        <translation>Dónde escribir una página para navegadores que reproduce la ejecución.</translation>
    </message>
    <message>
        <source>write a folder with a README, to be handed in</source>
        <translation>guarda una carpeta con un README, para entregar</translation>
    </message>
    <message>
        <source>Writes a folder to be handed in, ready to be a Git repository: a README with the drawing, what each state does and how the test cases go, the definition and its rehearsal.</source>
        <translation>Guarda una carpeta para entregar, lista para ser un repositorio Git: un README con el dibujo, qué hace cada estado y cómo van los casos de prueba, la definición y su ensayo.</translation>
    </message>
    <message>
        <source>The folder; made where it is not there.</source>
        <translation>La carpeta; se crea si no existe.</translation>
    </message>
    <message>
        <source>The language it is written in: en, pt_BR or es; yours otherwise.</source>
        <translation>El idioma en que se escribe: en, pt_BR o es; si no, el suyo.</translation>
    </message>
    <message>
        <source>The README&apos;s title; the workflow&apos;s name otherwise.</source>
        <translation>El título del README; si no, el nombre del flujo.</translation>
    </message>
    <message>
        <source>The name of the lesson or challenge it is for.</source>
        <translation>El nombre de la lección o del desafío de la entrega.</translation>
    </message>
    <message>
        <source>Adds the run of this test case as a page that plays in a browser.</source>
        <translation>Agrega la ejecución de este caso de prueba como una página que se reproduce en el navegador.</translation>
    </message>
    <message>
        <source>Write over files that are there and say something else. notes.md stays even so.</source>
        <translation>Escribe sobre archivos que ya existen con otro contenido. Aun así, notes.md queda.</translation>
    </message>
    <message>
        <source>In %1 these are there already and say something else: %2. Nothing was written; --force writes over them.</source>
        <translation>En %1 ya existen, con otro contenido: %2. No se escribió nada; --force escribe sobre ellos.</translation>
    </message>
    <message>
        <source>Name the definition and the folder: batuta hand-in FILE -o FOLDER</source>
        <translation>Indique la definición y la carpeta: batuta hand-in ARCHIVO -o CARPETA</translation>
    </message>
    <message>
        <source>The language is en, pt_BR or es, not “%1”.</source>
        <translation>El idioma es en, pt_BR o es, no “%1”.</translation>
    </message>
    <message>
        <source>write a definition for a deployment tool, or as a diagram in words</source>
        <translation>escribe una definición para una herramienta de despliegue, o como diagrama en palabras</translation>
    </message>
    <message>
        <source>Writes a workflow as what a deployment tool takes: a template with the machine, its settings and a role that may do what its states need, and no more, with the definition beside it. Each ${Name} becomes a parameter. Or writes one file: its drawing as DOT or Mermaid, its states as Markdown.</source>
        <translation>Escribe un flujo tal como lo recibe una herramienta de despliegue: una plantilla con la máquina, sus ajustes y un rol que puede hacer lo que sus estados necesitan, y nada más, con la definición al lado. Cada ${Name} pasa a ser un parámetro. O escribe un solo archivo: el dibujo en DOT o Mermaid, los estados en Markdown.</translation>
    </message>
    <message>
        <source>sam, cloudformation, serverless, terraform or cdk; dot, mermaid or markdown.</source>
        <translation>sam, cloudformation, serverless, terraform o cdk; dot, mermaid o markdown.</translation>
    </message>
    <message>
        <source>The folder, made where it is not there; of dot, mermaid and markdown the file.</source>
        <translation>La carpeta, que se crea si no existe; para dot, mermaid y markdown, el archivo.</translation>
    </message>
    <message>
        <source>The machine&apos;s name; the file&apos;s otherwise.</source>
        <translation>El nombre de la máquina; si no, el del archivo.</translation>
    </message>
    <message>
        <source>Log input and output, too.</source>
        <translation>Registrar también la entrada y la salida.</translation>
    </message>
    <message>
        <source>Trace with X-Ray.</source>
        <translation>Trazar con X-Ray.</translation>
    </message>
    <message>
        <source>A tag of the machine. May be given several times.</source>
        <translation>Una etiqueta de la máquina. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>What ${NAME} stands for: its parameter&apos;s default; what stands in an ARN for a region or an account. May be given several times.</source>
        <translation>Lo que ${NAME} representa: el valor por defecto de su parámetro; lo que en un ARN ocupa el lugar de una región o cuenta. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>Make no role: it is a parameter, then.</source>
        <translation>No crear el rol: pasa a ser un parámetro.</translation>
    </message>
    <message>
        <source>Write over files that are there and say something else.</source>
        <translation>Sobrescribir los archivos que ya existen y dicen otra cosa.</translation>
    </message>
    <message>
        <source>What is logged is off, error, fatal or all, not “%1”.</source>
        <translation>Lo que se registra es off, error, fatal o all, no “%1”.</translation>
    </message>
    <message>
        <source>--tag wants KEY=VALUE, not “%1”.</source>
        <translation>--tag pide KEY=VALUE, no “%1”.</translation>
    </message>
    <message>
        <source>%1 is there already and says something else. Nothing was written; --force writes over it.</source>
        <translation>%1 ya existe y dice otra cosa. No se ha escrito nada; --force lo sobrescribe.</translation>
    </message>
    <message>
        <source>Name the definition and where to write: batuta export FILE --as FORM -o OUT</source>
        <translation>Indica la definición y dónde escribir: batuta export FILE --as FORM -o OUT</translation>
    </message>
    <message>
        <source>--as is sam, cloudformation, serverless, terraform, cdk, dot, mermaid or markdown, not “%1”.</source>
        <translation>--as es sam, cloudformation, serverless, terraform, cdk, dot, mermaid o markdown, no “%1”.</translation>
    </message>
    <message>
        <source>list the state machines in a template</source>
        <translation>lista las máquinas de estados de una plantilla</translation>
    </message>
    <message>
        <source>Lists the state machines in a file of AWS SAM, CloudFormation, CDK&apos;s output, the Serverless Framework or Terraform, as a JSON array: where each definition stands, and what the tool fills in. Every other command takes one as FILE#NAME.</source>
        <translation>Lista las máquinas de estados de un archivo de AWS SAM, de CloudFormation, de la salida de CDK, de Serverless Framework o de Terraform, como un array JSON: dónde está cada definición y qué rellena la herramienta. Todos los demás comandos aceptan una como FILE#NAME.</translation>
    </message>
    <message>
        <source>The template.</source>
        <translation>La plantilla.</translation>
    </message>
    <message>
        <source>Name one template.</source>
        <translation>Indique una plantilla.</translation>
    </message>
    <message>
        <source>%1 is no template of a tool that Batuta knows.</source>
        <translation>%1 no es una plantilla de una herramienta que Batuta conozca.</translation>
    </message>
    <message>
        <source>standard or express; left out, what the template says, or else standard.</source>
        <translation>standard o express; si se omite, lo que diga la plantilla o, si no lo dice, standard.</translation>
    </message>
    <message>
        <source>compare two definitions as workflows</source>
        <translation>compara dos definiciones como flujos de trabajo</translation>
    </message>
    <message>
        <source>Name two definitions to compare.</source>
        <translation>Indique dos definiciones para comparar.</translation>
    </message>
    <message>
        <source>The format is text, json, svg or html, not %1.</source>
        <translation>El formato es text, json, svg o html, no %1.</translation>
    </message>
    <message>
        <source>%1 is not merged.</source>
        <translation>%1 todavía no está fusionado.</translation>
    </message>
    <message>
        <source>--git is for Git to call, with seven arguments; see README.</source>
        <translation>--git es para que lo llame Git, con siete argumentos; véase el README.</translation>
    </message>
    <message>
        <source>Not compared as workflows. %1</source>
        <translation>No se compara como flujos de trabajo. %1</translation>
    </message>
    <message>
        <source>Compares two workflow definitions as workflows: states added, removed, renamed and moved, and the fields that changed. Layout, the order of keys, JSON or YAML make no difference. Exits with 1 where they differ.</source>
        <translation>Compara dos definiciones como flujos de trabajo: estados añadidos, eliminados, renombrados y movidos, y los campos que cambiaron. El formato del texto, el orden de las claves, JSON o YAML no cuentan como diferencia. Termina con 1 si son diferentes.</translation>
    </message>
    <message>
        <source>The two definitions, JSON or YAML; /dev/null for none.</source>
        <translation>Las dos definiciones, JSON o YAML; /dev/null para ninguna.</translation>
    </message>
    <message>
        <source>text (the default), json, svg (one drawing of both) or html (a page with drawing and list).</source>
        <translation>text (el predeterminado), json, svg (un solo dibujo de ambas) o html (una página con el dibujo y la lista).</translation>
    </message>
    <message>
        <source>The file to write; its ending decides the format where --format does not.</source>
        <translation>El archivo que se escribe; su terminación decide el formato si --format no lo dice.</translation>
    </message>
    <message>
        <source>For Git to call, as its external diff; see README.</source>
        <translation>Para que lo llame Git, como su diff externo; véase el README.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>create or update the state machine, after showing what changes</source>
        <translation>crear o actualizar la máquina de estados, después de mostrar qué cambia</translation>
    </message>
    <message>
        <source>start an execution</source>
        <translation>iniciar una ejecución</translation>
    </message>
    <message>
        <source>print what happens in an execution until it is over</source>
        <translation>imprimir lo que ocurre en una ejecución hasta que termina</translation>
    </message>
    <message>
        <source>get an execution&apos;s history, for “batuta replay” and the window</source>
        <translation>obtener el historial de una ejecución, para “batuta replay” y la ventana</translation>
    </message>
    <message>
        <source>let an execution that failed go on from there</source>
        <translation>continuar una ejecución fallida desde donde falló</translation>
    </message>
    <message>
        <source>try one state alone</source>
        <translation>probar un solo estado</translation>
    </message>
    <message>
        <source>let the service check a definition</source>
        <translation>pedir al servicio que compruebe una definición</translation>
    </message>
    <message>
        <source>Usage: batuta aws VERB …   work on AWS, through your AWS CLI; batuta aws VERB --help tells more

</source>
        <translation>Uso: batuta aws VERBO …   trabajar en AWS, con su AWS CLI; batuta aws VERBO --help dice más

</translation>
    </message>
    <message>
        <source>The execution&apos;s ARN.</source>
        <translation>El ARN de la ejecución.</translation>
    </message>
    <message>
        <source>The workflow definition, which tells where each event happened.</source>
        <translation>La definición del flujo, que dice dónde ocurrió cada evento.</translation>
    </message>
    <message>
        <source>Tell where the rehearsal beside the definition first goes another way; exits with 1 then.</source>
        <translation>Decir dónde el ensayo junto a la definición toma primero otro camino; en ese caso, sale con 1.</translation>
    </message>
    <message>
        <source>How the events are printed: text (the default), as they come, or json, at the end.</source>
        <translation>Cómo se imprimen los eventos: text (el predeterminado), según llegan, o json, al final.</translation>
    </message>
    <message>
        <source>Name one execution by its ARN, arn:aws:states:…:execution:….</source>
        <translation>Indique una ejecución por su ARN, arn:aws:states:…:execution:….</translation>
    </message>
    <message>
        <source>--compare wants --definition, beside which the rehearsal lies.</source>
        <translation>--compare necesita --definition, junto a la cual está el ensayo.</translation>
    </message>
    <message>
        <source>%1 Tried again in %2 seconds.</source>
        <translation>%1 Se vuelve a intentar en %2 segundos.</translation>
    </message>
    <message>
        <source>The format is text or json, not %1.</source>
        <translation>El formato es text o json, no %1.</translation>
    </message>
    <message>
        <source>Starts an execution on AWS. --sync waits for the end of an Express one, which has no history that could be followed.</source>
        <translation>Inicia una ejecución en AWS. --sync espera el final de una Express, que no tiene historial que seguir.</translation>
    </message>
    <message>
        <source>The workflow definition, by whose name the machine is found.</source>
        <translation>La definición del flujo, por cuyo nombre se encuentra la máquina.</translation>
    </message>
    <message>
        <source>The machine&apos;s ARN.</source>
        <translation>El ARN de la máquina.</translation>
    </message>
    <message>
        <source>The execution&apos;s name; AWS gives one otherwise.</source>
        <translation>El nombre de la ejecución; si no, AWS le da uno.</translation>
    </message>
    <message>
        <source>The execution&apos;s input: a file, or JSON; an empty object otherwise.</source>
        <translation>La entrada de la ejecución: un archivo o JSON; si no, un objeto vacío.</translation>
    </message>
    <message>
        <source>Of an Express machine: wait for the end and print it.</source>
        <translation>De una máquina Express: esperar el final e imprimirlo.</translation>
    </message>
    <message>
        <source>Go on as “batuta aws follow” does.</source>
        <translation>Continuar como “batuta aws follow”.</translation>
    </message>
    <message>
        <source>With --follow: tell where the rehearsal first goes another way.</source>
        <translation>Con --follow: decir dónde el ensayo toma primero otro camino.</translation>
    </message>
    <message>
        <source>Name the machine: by its FILE, --name or --arn.</source>
        <translation>Indique la máquina: por su ARCHIVO, --name o --arn.</translation>
    </message>
    <message>
        <source>--sync waits for the end, and an Express execution has no history to --follow.</source>
        <translation>--sync espera el final, y una ejecución Express no tiene historial para --follow.</translation>
    </message>
    <message>
        <source>--print wants --arn: AWS would have to be asked for the machine&apos;s.</source>
        <translation>--print necesita --arn: habría que preguntar a AWS el de la máquina.</translation>
    </message>
    <message>
        <source>Prints what happens in an execution on AWS, as it happens, until it is over. Exits with 0 where it succeeded.</source>
        <translation>Imprime lo que ocurre en una ejecución en AWS, según ocurre, hasta que termina. Sale con 0 si tuvo éxito.</translation>
    </message>
    <message>
        <source>Gets an execution&apos;s history from AWS, with all its pages in one.</source>
        <translation>Obtiene de AWS el historial de una ejecución, con todas sus páginas en una.</translation>
    </message>
    <message>
        <source>The file to write; standard output otherwise.</source>
        <translation>El archivo que se escribe; si no, la salida estándar.</translation>
    </message>
    <message>
        <source>Lets an execution on AWS that did not succeed go on from what failed in it.</source>
        <translation>Continúa, desde lo que falló, una ejecución en AWS que no tuvo éxito.</translation>
    </message>
    <message>
        <source>The workflow definition, JSON or YAML, or a template&apos;s machine: FILE#NAME.</source>
        <translation>La definición del flujo, JSON o YAML, o la máquina de una plantilla: ARCHIVO#NOMBRE.</translation>
    </message>
    <message>
        <source>Name one definition.</source>
        <translation>Indique una definición.</translation>
    </message>
    <message>
        <source>Role: %1 → %2</source>
        <translation>Rol: %1 → %2</translation>
    </message>
    <message>
        <source>Update it? [y/N] </source>
        <translation>¿Actualizarla? [y/N] </translation>
    </message>
    <message>
        <source>AWS has this workflow already: nothing to publish.</source>
        <translation>AWS ya tiene este flujo: nada que publicar.</translation>
    </message>
    <message>
        <source>Not updated: --yes agrees to it.</source>
        <translation>No actualizado: --yes da el acuerdo.</translation>
    </message>
    <message>
        <source>Creates the state machine on AWS, or updates it, after showing what changes. One that is there is updated only when you agree, on the terminal or by --yes.</source>
        <translation>Crea la máquina de estados en AWS, o la actualiza, después de mostrar qué cambia. Una que ya existe solo se actualiza cuando usted da su acuerdo, en la terminal o con --yes.</translation>
    </message>
    <message>
        <source>The machine that is there, by its ARN.</source>
        <translation>La máquina que ya existe, por su ARN.</translation>
    </message>
    <message>
        <source>The role it runs as; a new one needs it.</source>
        <translation>El rol con el que se ejecuta; una máquina nueva lo necesita.</translation>
    </message>
    <message>
        <source>standard or express, of a new one.</source>
        <translation>standard o express, de una máquina nueva.</translation>
    </message>
    <message>
        <source>Agree to what changes.</source>
        <translation>Dar el acuerdo a lo que cambia.</translation>
    </message>
    <message>
        <source>Lets the service itself check a definition (ValidateStateMachineDefinition). Exits with 1 where it finds an error.</source>
        <translation>Pide al propio servicio que compruebe una definición (ValidateStateMachineDefinition). Sale con 1 si encuentra un error.</translation>
    </message>
    <message>
        <source>standard or express.</source>
        <translation>standard o express.</translation>
    </message>
    <message>
        <source>Tries one state alone on AWS (TestState). What it calls is really called, as the role may do it.</source>
        <translation>Prueba un solo estado en AWS (TestState). Lo que llama se llama de verdad, hasta donde el rol lo permite.</translation>
    </message>
    <message>
        <source>The state, by its name or its path.</source>
        <translation>El estado, por su nombre o su ruta.</translation>
    </message>
    <message>
        <source>The state&apos;s input: a file, or JSON; an empty object otherwise.</source>
        <translation>La entrada del estado: un archivo o JSON; si no, un objeto vacío.</translation>
    </message>
    <message>
        <source>The role it runs as; a state that calls something needs it.</source>
        <translation>El rol con el que se ejecuta; un estado que llama a algo lo necesita.</translation>
    </message>
    <message>
        <source>%1 has no state “%2”; --state names it.</source>
        <translation>%1 no tiene un estado “%2”; --state lo indica.</translation>
    </message>
    <message>
        <source>The AWS CLI&apos;s profile; its own choice otherwise.</source>
        <translation>El perfil de la AWS CLI; si no, el que ella elija.</translation>
    </message>
    <message>
        <source>The region; the AWS CLI&apos;s own choice otherwise.</source>
        <translation>La región; si no, la que elija la AWS CLI.</translation>
    </message>
    <message>
        <source>The address of an emulator, instead of AWS.</source>
        <translation>La dirección de un emulador, en lugar de AWS.</translation>
    </message>
    <message>
        <source>How long each call of the AWS CLI may take; 120 otherwise.</source>
        <translation>Cuánto puede tardar cada llamada de la AWS CLI; si no, 120.</translation>
    </message>
    <message>
        <source>Print the lines that would be run, and run nothing.</source>
        <translation>Imprimir las líneas que se ejecutarían, sin ejecutar nada.</translation>
    </message>
    <message>
        <source>--timeout wants seconds, from 1 to 86400, not “%1”.</source>
        <translation>--timeout quiere segundos, de 1 a 86400, no “%1”.</translation>
    </message>
    <message>
        <source>--input is neither a file nor JSON: “%1”.</source>
        <translation>--input no es un archivo ni JSON: “%1”.</translation>
    </message>
    <message>
        <source>work on AWS itself, through your AWS CLI</source>
        <translation>trabajar en la propia AWS, con su AWS CLI</translation>
    </message>
    <message>
        <source>Nothing says which number ${%1} stands for: --substitute %1=NUMBER</source>
        <translation>Nada dice qué número representa ${%1}: --substitute %1=NÚMERO</translation>
    </message>
    <message>
        <source>%1: nothing says which number ${%2} stands for; the rehearsal&apos;s Substitutions do.</source>
        <translation>%1: nada dice qué número representa ${%2}; eso se dice en Substitutions, en el ensayo.</translation>
    </message>
    <message>
        <source>standard or express; without it the rehearsal&apos;s, standard otherwise.</source>
        <translation>standard o express; sin esto, el del ensayo, o standard.</translation>
    </message>
    <message>
        <source>What is logged: off, error, fatal or all; without it the rehearsal&apos;s, off otherwise.</source>
        <translation>Lo que se registra: off, error, fatal o all; sin esto, lo del ensayo, u off.</translation>
    </message>
    <message>
        <source>Make no role: it is a parameter with this ARN as its default.</source>
        <translation>No crear el rol: es un parámetro con este ARN por defecto.</translation>
    </message>
    <message>
        <source>%1: readers of YAML disagree about %2, which is written as a number.</source>
        <translation>%1: los lectores de YAML no coinciden en %2, que se escribe como número.</translation>
    </message>
    <message>
        <source>%1: readers of YAML disagree about %2; it stays a text.</source>
        <translation>%1: los lectores de YAML no coinciden en %2; sigue siendo texto.</translation>
    </message>
</context>
<context>
    <name>cli::GradePool</name>
    <message>
        <source>Grading it ended the program.</source>
        <translation>Calificarla hizo terminar el programa.</translation>
    </message>
    <message>
        <source>Grading it took more than %1 s.</source>
        <translation>Calificarla tardó más de %1 s.</translation>
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
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is null</source>
        <translation>%1 es nulo</translation>
    </message>
    <message>
        <source>%1 is not null</source>
        <translation>%1 no es nulo</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 es un número</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is a text</source>
        <translation>%1 es un texto</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 no es un texto</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 es verdadero o falso</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es verdadero ni falso</translation>
    </message>
    <message>
        <source>%1 is a time</source>
        <translation>%1 es una fecha</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
</context>
<context>
    <name>editor::AslEditor</name>
    <message>
        <source>Format document</source>
        <translation>Dar formato al documento</translation>
    </message>
    <message>
        <source>Put the caret on the name of a state, after Next, Default or StartAt.</source>
        <translation>Pon el cursor en el nombre de un estado, después de Next, Default o StartAt.</translation>
    </message>
</context>
<context>
    <name>editor::Assistance</name>
    <message>
        <source>Nothing to fix here that Batuta knows a way for.</source>
        <translation>Aquí no hay nada que Batuta sepa corregir.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Put the caret on a state, or on its name.</source>
        <translation>Pon el cursor en un estado o en su nombre.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Where “%1” is named</source>
        <translation>Dónde se menciona “%1”</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>There are no states yet.</source>
        <translation>Aún no hay estados.</translation>
    </message>
    <message>
        <source>Go to a state</source>
        <translation>Ir a un estado</translation>
    </message>
</context>
<context>
    <name>editor::CodeEdit</name>
    <message>
        <source>Definition text</source>
        <translation>Texto de la definición</translation>
    </message>
</context>
<context>
    <name>editor::Completer</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Text to replace with</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Reemplazar esta coincidencia e ir a la siguiente</translation>
    </message>
    <message>
        <source>Replace every match in one step</source>
        <translation>Reemplazar todas las coincidencias en un solo paso</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no es válida</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencias</translation>
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
        <translation>Definición</translation>
    </message>
    <message>
        <source>Errors: %1 · Warnings: %2</source>
        <translation>Errores: %1 · Advertencias: %2</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>text is broken: %1</source>
        <translation>texto con errores: %1</translation>
    </message>
    <message>
        <source>loading… %1 %</source>
        <translation>cargando… %1 %</translation>
    </message>
</context>
<context>
    <name>editor::Hover</name>
    <message>
        <source>What is sent to the task or the branches; may hold JSONata.</source>
        <translation>Lo que se envía a la tarea o a las ramas; puede contener JSONata.</translation>
    </message>
    <message>
        <source>Variables that get a value when the state succeeds, for every state after it.</source>
        <translation>Variables que reciben un valor cuando el estado termina con éxito, para todos los estados posteriores.</translation>
    </message>
    <message>
        <source>What the wait is multiplied by after each attempt; 2 if left out.</source>
        <translation>Por cuánto se multiplica la espera después de cada intento; 2 si se omite.</translation>
    </message>
    <message>
        <source>What every batch gets besides its items.</source>
        <translation>Lo que recibe cada lote además de sus elementos.</translation>
    </message>
    <message>
        <source>Flows that run side by side; the state ends when all have ended.</source>
        <translation>Flujos que se ejecutan en paralelo; el estado termina cuando todos han terminado.</translation>
    </message>
    <message>
        <source>Where to go when an error is left after all retries; the first entry that fits counts.</source>
        <translation>Adónde ir cuando queda un error después de todos los reintentos; vale la primera entrada que corresponda.</translation>
    </message>
    <message>
        <source>Why the execution failed, for people to read.</source>
        <translation>Por qué falló la ejecución, para que lo lean las personas.</translation>
    </message>
    <message>
        <source>Rules asked in order; the first that is true decides where to go.</source>
        <translation>Reglas que se evalúan en orden; la primera verdadera decide adónde ir.</translation>
    </message>
    <message>
        <source>A note for people. It changes nothing.</source>
        <translation>Una nota para las personas. No cambia nada.</translation>
    </message>
    <message>
        <source>A JSONata expression; the rule applies when it is true.</source>
        <translation>Una expresión JSONata; la regla se aplica cuando es verdadera.</translation>
    </message>
    <message>
        <source>The role the task is called with, also in another account.</source>
        <translation>El rol con el que se llama a la tarea, también en otra cuenta.</translation>
    </message>
    <message>
        <source>Where to go when no rule is true. Without it, that ends the execution with States.Runtime, which nothing catches.</source>
        <translation>Adónde ir cuando ninguna regla es verdadera. Sin él, eso termina la ejecución con States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>With true, the flow ends after this state.</source>
        <translation>Con true, el flujo termina después de este estado.</translation>
    </message>
    <message>
        <source>The name of the error that the execution fails with.</source>
        <translation>El nombre del error con el que falla la ejecución.</translation>
    </message>
    <message>
        <source>The names of the errors this entry is for. States.ALL means every error.</source>
        <translation>Los nombres de los errores a los que se aplica esta entrada. States.ALL significa cualquier error.</translation>
    </message>
    <message>
        <source>Whether the child executions of a distributed Map are STANDARD or EXPRESS.</source>
        <translation>Si las ejecuciones secundarias de un Map distribuido son STANDARD o EXPRESS.</translation>
    </message>
    <message>
        <source>How long the task may go without a sign of life before it fails with States.HeartbeatTimeout.</source>
        <translation>Cuánto tiempo puede pasar la tarea sin dar señales de vida antes de fallar con States.HeartbeatTimeout.</translation>
    </message>
    <message>
        <source>Which part of the state&apos;s input is used; null means none of it.</source>
        <translation>Qué parte de la entrada del estado se usa; null significa ninguna.</translation>
    </message>
    <message>
        <source>Seconds before the first retry; 1 if left out.</source>
        <translation>Segundos antes del primer reintento; 1 si se omite.</translation>
    </message>
    <message>
        <source>Puts several items into one child execution.</source>
        <translation>Pone varios elementos en una misma ejecución secundaria.</translation>
    </message>
    <message>
        <source>The flow that each item goes through.</source>
        <translation>El flujo por el que pasa cada elemento.</translation>
    </message>
    <message>
        <source>Reads the items from S3 instead of the input.</source>
        <translation>Lee los elementos de S3 en vez de la entrada.</translation>
    </message>
    <message>
        <source>The array, or object, whose entries are gone through.</source>
        <translation>El arreglo, o el objeto, cuyas entradas se recorren.</translation>
    </message>
    <message>
        <source>Where in the input the array of items is.</source>
        <translation>Dónde está, en la entrada, el arreglo de elementos.</translation>
    </message>
    <message>
        <source>What each iteration gets in place of the bare item.</source>
        <translation>Lo que recibe cada iteración en lugar del elemento tal cual.</translation>
    </message>
    <message>
        <source>The old name of ItemProcessor.</source>
        <translation>El nombre antiguo de ItemProcessor.</translation>
    </message>
    <message>
        <source>FULL waits a random time up to the one worked out, so that retries do not come all at once.</source>
        <translation>FULL espera un tiempo aleatorio hasta el calculado, para que los reintentos no lleguen todos a la vez.</translation>
    </message>
    <message>
        <source>Names the distributed Map within the ARNs of its runs.</source>
        <translation>Da nombre al Map distribuido en los ARN de sus ejecuciones.</translation>
    </message>
    <message>
        <source>How often to try again; 3 if left out, 0 for never.</source>
        <translation>Cuántas veces reintentar; 3 si se omite, 0 para nunca.</translation>
    </message>
    <message>
        <source>How many iterations may run at once; 0 sets no limit.</source>
        <translation>Cuántas iteraciones pueden ejecutarse a la vez; 0 no pone límite.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts.</source>
        <translation>La espera más larga entre dos intentos.</translation>
    </message>
    <message>
        <source>Only so many items are read.</source>
        <translation>Solo se leen esa cantidad de elementos.</translation>
    </message>
    <message>
        <source>INLINE runs the iterations here; DISTRIBUTED gives each a child execution of its own.</source>
        <translation>INLINE ejecuta aquí las iteraciones; DISTRIBUTED da a cada una su propia ejecución secundaria.</translation>
    </message>
    <message>
        <source>The state that comes next, in the same scope.</source>
        <translation>El estado que sigue, en el mismo ámbito.</translation>
    </message>
    <message>
        <source>What the state hands on; may hold JSONata. Left out: the result, or the input.</source>
        <translation>Lo que el estado entrega al siguiente; puede contener JSONata. Si se omite: el resultado, o la entrada.</translation>
    </message>
    <message>
        <source>Which part of what there is at the end is handed on.</source>
        <translation>Qué parte de lo que hay al final se entrega al siguiente.</translation>
    </message>
    <message>
        <source>What is sent in place of the input; keys that end with .$ take paths.</source>
        <translation>Lo que se envía en lugar de la entrada; las claves que terminan en .$ aceptan rutas.</translation>
    </message>
    <message>
        <source>How the iterations run: inline or distributed.</source>
        <translation>Cómo se ejecutan las iteraciones: en línea o distribuidas.</translation>
    </message>
    <message>
        <source>The language data is picked with: JSONPath, or JSONata.</source>
        <translation>El lenguaje con el que se eligen los datos: JSONPath o JSONata.</translation>
    </message>
    <message>
        <source>The ARN of what is called, with how to wait for it (.sync, .waitForTaskToken).</source>
        <translation>El ARN de lo que se llama, con la forma de esperarlo (.sync, .waitForTaskToken).</translation>
    </message>
    <message>
        <source>The fixed result of a Pass state.</source>
        <translation>El resultado fijo de un estado Pass.</translation>
    </message>
    <message>
        <source>Where in the input the result is put; null drops the result, $ replaces the input.</source>
        <translation>Dónde se pone el resultado en la entrada; null descarta el resultado, $ reemplaza la entrada.</translation>
    </message>
    <message>
        <source>Picks from the result before ResultPath puts it into the input.</source>
        <translation>Elige partes del resultado antes de que ResultPath lo ponga en la entrada.</translation>
    </message>
    <message>
        <source>Writes the results to S3.</source>
        <translation>Escribe los resultados en S3.</translation>
    </message>
    <message>
        <source>Which errors to try again after, how often and how long apart.</source>
        <translation>Después de qué errores reintentar, cuántas veces y con qué intervalo.</translation>
    </message>
    <message>
        <source>How many seconds to wait.</source>
        <translation>Cuántos segundos esperar.</translation>
    </message>
    <message>
        <source>Where in the input the number of seconds to wait is.</source>
        <translation>Dónde está, en la entrada, el número de segundos que se espera.</translation>
    </message>
    <message>
        <source>The state that the flow begins with.</source>
        <translation>El estado con el que comienza el flujo.</translation>
    </message>
    <message>
        <source>The states of this flow, by name.</source>
        <translation>Los estados de este flujo, por nombre.</translation>
    </message>
    <message>
        <source>How long this may take before it fails with States.Timeout.</source>
        <translation>Cuánto puede tardar esto antes de fallar con States.Timeout.</translation>
    </message>
    <message>
        <source>The moment to wait for, such as 2030-01-31T12:00:00Z.</source>
        <translation>El momento que se espera, como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Where in the input the moment to wait for is.</source>
        <translation>Dónde está, en la entrada, el momento que se espera.</translation>
    </message>
    <message>
        <source>How many items may fail before the whole Map does.</source>
        <translation>Cuántos elementos pueden fallar antes de que falle todo el Map.</translation>
    </message>
    <message>
        <source>Which share of the items may fail before the whole Map does.</source>
        <translation>Qué proporción de los elementos puede fallar antes de que falle todo el Map.</translation>
    </message>
    <message>
        <source>What kind of state this is.</source>
        <translation>Qué tipo de estado es este.</translation>
    </message>
    <message>
        <source>The path to the value that is compared.</source>
        <translation>La ruta del valor que se compara.</translation>
    </message>
    <message>
        <source>The version of the States Language: 1.0.</source>
        <translation>La versión de States Language: 1.0.</translation>
    </message>
    <message>
        <source>Every error, save States.DataLimitExceeded and States.Runtime.</source>
        <translation>Cualquier error, salvo States.DataLimitExceeded y States.Runtime.</translation>
    </message>
    <message>
        <source>A branch of a Parallel state failed.</source>
        <translation>Falló una rama de un estado Parallel.</translation>
    </message>
    <message>
        <source>The data is larger than 256 KiB. States.ALL does not catch it.</source>
        <translation>Los datos superan los 256 KiB. States.ALL no lo captura.</translation>
    </message>
    <message>
        <source>More items of a Map failed than it tolerates.</source>
        <translation>Fallaron más elementos de un Map de los que tolera.</translation>
    </message>
    <message>
        <source>No sign of life came within HeartbeatSeconds.</source>
        <translation>No llegó ninguna señal de vida dentro de HeartbeatSeconds.</translation>
    </message>
    <message>
        <source>The HTTP call got no answer in time.</source>
        <translation>La llamada HTTP no obtuvo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>An intrinsic function could not be called with what it got. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>No se pudo llamar a una función intrínseca con lo que recibió. La documentación de AWS aún incluye este nombre, pero AWS falla con States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>The items of a Map could not be read.</source>
        <translation>No se pudieron leer los elementos de un Map.</translation>
    </message>
    <message>
        <source>No rule of a Choice was true, and it has no Default. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>Ninguna regla de un Choice fue verdadera, y no tiene Default. La documentación de AWS aún incluye este nombre, pero AWS falla con States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>A path in the parameters leads nowhere. AWS&apos;s documentation still lists this name, but AWS fails with States.Runtime, which nothing catches.</source>
        <translation>Una ruta de los parámetros no lleva a ninguna parte. La documentación de AWS aún incluye este nombre, pero AWS falla con States.Runtime, que nada captura.</translation>
    </message>
    <message>
        <source>The role may not make this call.</source>
        <translation>El rol no tiene permiso para hacer esta llamada.</translation>
    </message>
    <message>
        <source>A JSONata expression failed, or gave what the field cannot take.</source>
        <translation>Una expresión JSONata falló, o dio algo que el campo no acepta.</translation>
    </message>
    <message>
        <source>The result cannot be put where ResultPath says.</source>
        <translation>El resultado no se puede poner donde indica ResultPath.</translation>
    </message>
    <message>
        <source>The results of a Map could not be written.</source>
        <translation>No se pudieron escribir los resultados de un Map.</translation>
    </message>
    <message>
        <source>The state itself cannot work, such as a path that leads nowhere. It is not retried, and States.ALL does not catch it.</source>
        <translation>El propio estado no puede funcionar, por ejemplo por una ruta que no lleva a ninguna parte. No se reintenta, y States.ALL no lo captura.</translation>
    </message>
    <message>
        <source>Every error of a task, save a time-out.</source>
        <translation>Cualquier error de una tarea, salvo el de tiempo agotado.</translation>
    </message>
    <message>
        <source>It took longer than TimeoutSeconds.</source>
        <translation>Tardó más que TimeoutSeconds.</translation>
    </message>
    <message>
        <source>The %1 state “%2”.</source>
        <translation>El estado %1 “%2”.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1 needs %2: %3.</source>
        <translation>%1 necesita %2: %3.</translation>
    </message>
    <message>
        <source>%1 takes %2: %3.</source>
        <translation>%1 acepta %2: %3.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno entre %1</translation>
    </message>
</context>
<context>
    <name>editor::LineGutter</name>
    <message>
        <source>Click an arrow to fold or unfold</source>
        <translation>Haz clic en una flecha para contraer o expandir</translation>
    </message>
</context>
<context>
    <name>editor::TextBridge</name>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>First state</source>
        <translation>Primer estado</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Estado siguiente</translation>
    </message>
    <message>
        <source>Default state</source>
        <translation>Estado predeterminado (Default)</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Lenguaje de consulta</translation>
    </message>
    <message>
        <source>Version of the language</source>
        <translation>Versión del lenguaje</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation>Tiempo límite (segundos)</translation>
    </message>
    <message>
        <source>Timeout (path to the seconds)</source>
        <translation>Tiempo límite (ruta de los segundos)</translation>
    </message>
    <message>
        <source>Heartbeat (seconds)</source>
        <translation>Heartbeat (segundos)</translation>
    </message>
    <message>
        <source>Heartbeat (path to the seconds)</source>
        <translation>Heartbeat (ruta de los segundos)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>Espera (segundos)</translation>
    </message>
    <message>
        <source>Wait (path to the seconds)</source>
        <translation>Espera (ruta de los segundos)</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Esperar hasta</translation>
    </message>
    <message>
        <source>Wait until (path to the time)</source>
        <translation>Esperar hasta (ruta de la hora)</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Nombre del error</translation>
    </message>
    <message>
        <source>Error name (path)</source>
        <translation>Nombre del error (ruta)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cause (path)</source>
        <translation>Causa (ruta)</translation>
    </message>
    <message>
        <source>Items at a time (0: no limit)</source>
        <translation>Elementos a la vez (0: sin límite)</translation>
    </message>
    <message>
        <source>Items at a time (path)</source>
        <translation>Elementos a la vez (ruta)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items (path)</source>
        <translation>Elementos (ruta)</translation>
    </message>
    <message>
        <source>Input of each item</source>
        <translation>Entrada de cada elemento</translation>
    </message>
    <message>
        <source>Input (path)</source>
        <translation>Entrada (ruta)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
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
        <translation>Lo que se conserva del resultado</translation>
    </message>
    <message>
        <source>Where the result goes (path)</source>
        <translation>Adónde va el resultado (ruta)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output (path)</source>
        <translation>Salida (ruta)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Errors, separated by commas</source>
        <translation>Errores, separados por comas</translation>
    </message>
    <message>
        <source>First wait (seconds)</source>
        <translation>Primera espera (segundos)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <translation>Multiplicador de la espera</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Espera más larga (segundos)</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variación aleatoria (jitter)</translation>
    </message>
    <message>
        <source>API endpoint</source>
        <translation>Endpoint de la API</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Condition expression</source>
        <translation>Expresión de condición</translation>
    </message>
    <message>
        <source>Delay (seconds)</source>
        <translation>Retraso (segundos)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Function name</source>
        <translation>Nombre de la función</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Invocation type</source>
        <translation>Tipo de invocación</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Job definition</source>
        <translation>Definición del trabajo</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>Cola de trabajos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message body</source>
        <translation>Cuerpo del mensaje</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Queue URL</source>
        <translation>URL de la cola</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Máquina de estados</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Table name</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Task definition</source>
        <translation>Definición de la tarea</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Update expression</source>
        <translation>Expresión de actualización</translation>
    </message>
    <message>
        <source>Label of the runs</source>
        <translation>Etiqueta de las ejecuciones</translation>
    </message>
    <message>
        <source>Failures tolerated</source>
        <translation>Fallos tolerados</translation>
    </message>
    <message>
        <source>Failures tolerated (path)</source>
        <translation>Fallos tolerados (ruta)</translation>
    </message>
    <message>
        <source>Failures tolerated (percent)</source>
        <translation>Fallos tolerados (por ciento)</translation>
    </message>
    <message>
        <source>Failures tolerated (path to the percentage)</source>
        <translation>Fallos tolerados (ruta del porcentaje)</translation>
    </message>
    <message>
        <source>Where items are read</source>
        <translation>De dónde se leen los elementos</translation>
    </message>
    <message>
        <source>How they are read</source>
        <translation>Cómo se leen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Where the CSV&apos;s columns are named</source>
        <translation>Dónde están los nombres de las columnas del CSV</translation>
    </message>
    <message>
        <source>The CSV&apos;s columns, separated by commas</source>
        <translation>Columnas del CSV, separadas por comas</translation>
    </message>
    <message>
        <source>What separates the CSV&apos;s columns</source>
        <translation>Qué separa las columnas del CSV</translation>
    </message>
    <message>
        <source>Where in the file the items are</source>
        <translation>Dónde están los elementos en el archivo</translation>
    </message>
    <message>
        <source>Kind of manifest</source>
        <translation>Tipo de manifiesto</translation>
    </message>
    <message>
        <source>Most items</source>
        <translation>Máximo de elementos</translation>
    </message>
    <message>
        <source>Most items (path)</source>
        <translation>Máximo de elementos (ruta)</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Items in batches</source>
        <translation>Elementos en lotes</translation>
    </message>
    <message>
        <source>Most items in a batch</source>
        <translation>Máximo de elementos por lote</translation>
    </message>
    <message>
        <source>Most items in a batch (path)</source>
        <translation>Máximo de elementos por lote (ruta)</translation>
    </message>
    <message>
        <source>Most bytes in a batch</source>
        <translation>Máximo de bytes por lote</translation>
    </message>
    <message>
        <source>Most bytes in a batch (path)</source>
        <translation>Máximo de bytes por lote (ruta)</translation>
    </message>
    <message>
        <source>What every batch is given besides</source>
        <translation>Qué recibe además cada lote</translation>
    </message>
    <message>
        <source>Where results are written</source>
        <translation>Dónde se escriben los resultados</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Cómo se escriben</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rol (ARN)</translation>
    </message>
    <message>
        <source>Role (path)</source>
        <translation>Rol (ruta)</translation>
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
        <translation>un texto</translation>
    </message>
    <message>
        <source>A path begins with $, such as $.order.total.</source>
        <translation>Una ruta comienza con $, como $.pedido.total.</translation>
    </message>
    <message>
        <source>This should be a time, such as 2030-01-31T12:00:00Z.</source>
        <translation>Esto debe ser una fecha y hora, como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>Negate a condition of %1</source>
        <translation>Negar una condición de %1</translation>
    </message>
    <message>
        <source>Add a condition to %1</source>
        <translation>Añadir una condición a %1</translation>
    </message>
    <message>
        <source>Join conditions of %1 otherwise</source>
        <translation>Unir las condiciones de %1 de otro modo</translation>
    </message>
    <message>
        <source>Take a condition of %1 out of its group</source>
        <translation>Sacar una condición de %1 de su grupo</translation>
    </message>
    <message>
        <source>Remove a condition of %1</source>
        <translation>Quitar una condición de %1</translation>
    </message>
</context>
<context>
    <name>inspector::AttributeField</name>
    <message>
        <source>Type of the value</source>
        <translation>Tipo del valor</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Una expresión comienza con {% y termina con %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Esto debe ser true o false.</translation>
    </message>
    <message>
        <source>This should be an object in JSON.</source>
        <translation>Esto debe ser un objeto en JSON.</translation>
    </message>
    <message>
        <source>This should be a list in JSON.</source>
        <translation>Esto debe ser una lista en JSON.</translation>
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
        <translation>Sí o no</translation>
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
        <translation>Integración</translation>
    </message>
    <message>
        <source>Another resource…</source>
        <translation>Otro recurso…</translation>
    </message>
    <message>
        <source>%1 (SDK)</source>
        <translation>%1 (SDK)</translation>
    </message>
    <message>
        <source>Search: put item, queue…</source>
        <translation>Busque: put item, cola…</translation>
    </message>
</context>
<context>
    <name>inspector::Card</name>
    <message>
        <source>never tries again</source>
        <translation>nunca reintenta</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>inspector::CardList</name>
    <message>
        <source>Try again after errors</source>
        <translation>Reintentar después de errores</translation>
    </message>
    <message>
        <source>Add a retrier</source>
        <translation>Agregar un retrier</translation>
    </message>
    <message>
        <source>Add a retrier to %1</source>
        <translation>Agregar un retrier a %1</translation>
    </message>
    <message>
        <source>Remove a retrier from %1</source>
        <translation>Quitar un retrier de %1</translation>
    </message>
    <message>
        <source>Move a retrier of %1</source>
        <translation>Mover un retrier de %1</translation>
    </message>
    <message>
        <source>Go elsewhere after errors</source>
        <translation>Ir a otro lugar después de errores</translation>
    </message>
    <message>
        <source>Add a catcher</source>
        <translation>Agregar un catcher</translation>
    </message>
    <message>
        <source>Add a catcher to %1</source>
        <translation>Agregar un catcher a %1</translation>
    </message>
    <message>
        <source>Remove a catcher from %1</source>
        <translation>Quitar un catcher de %1</translation>
    </message>
    <message>
        <source>Move a catcher of %1</source>
        <translation>Mover un catcher de %1</translation>
    </message>
    <message>
        <source>Rules, tried in this order</source>
        <translation>Reglas, evaluadas en este orden</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Add a rule to %1</source>
        <translation>Agregar una regla a %1</translation>
    </message>
    <message>
        <source>Remove a rule from %1</source>
        <translation>Quitar una regla de %1</translation>
    </message>
    <message>
        <source>Move a rule of %1</source>
        <translation>Mover una regla de %1</translation>
    </message>
</context>
<context>
    <name>inspector::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>no definido</translation>
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
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is like (* for anything)</source>
        <translation>es como (* vale cualquier cosa)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>es verdadero</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>es falso</translation>
    </message>
    <message>
        <source>No rows: a condition here is no object.</source>
        <translation>Sin filas: una condición aquí no es un objeto.</translation>
    </message>
    <message>
        <source>No rows: a condition here compares nothing.</source>
        <translation>Sin filas: una condición aquí no compara nada.</translation>
    </message>
    <message>
        <source>No rows: “%1” is one comparison too many in its condition.</source>
        <translation>Sin filas: “%1” es una comparación de más en su condición.</translation>
    </message>
    <message>
        <source>No rows: “%1” is empty.</source>
        <translation>Sin filas: “%1” está vacío.</translation>
    </message>
    <message>
        <source>No rows: a comparison has no Variable.</source>
        <translation>Sin filas: una comparación no tiene Variable.</translation>
    </message>
    <message>
        <source>No rows: “%1” has a value of another type.</source>
        <translation>Sin filas: “%1” tiene un valor de otro tipo.</translation>
    </message>
    <message>
        <source>No rows: “%1” is unknown here.</source>
        <translation>Sin filas: “%1” no se conoce aquí.</translation>
    </message>
    <message>
        <source>No rows: “%1” cannot stand within a condition.</source>
        <translation>Sin filas: “%1” no puede estar dentro de una condición.</translation>
    </message>
    <message>
        <source>No rows: the conditions are nested too deep.</source>
        <translation>Sin filas: las condiciones están demasiado anidadas.</translation>
    </message>
</context>
<context>
    <name>inspector::ComparisonRow</name>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation>qué se compara</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Compare with another path</source>
        <translation>Comparar con otra ruta</translation>
    </message>
</context>
<context>
    <name>inspector::ConditionView</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Cómo se unen las condiciones</translation>
    </message>
    <message>
        <source>All of these (And)</source>
        <translation>Todas estas (And)</translation>
    </message>
    <message>
        <source>Any of these (Or)</source>
        <translation>Cualquiera de estas (Or)</translation>
    </message>
    <message>
        <source>Not this (Not)</source>
        <translation>No esta (Not)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y (And)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O (Or)</translation>
    </message>
    <message>
        <source>Join, negate, remove</source>
        <translation>Unir, negar, quitar</translation>
    </message>
    <message>
        <source>Join another by And</source>
        <translation>Unir otra con And</translation>
    </message>
    <message>
        <source>Join another by Or</source>
        <translation>Unir otra con Or</translation>
    </message>
    <message>
        <source>Take the Not away</source>
        <translation>Quitar el Not</translation>
    </message>
    <message>
        <source>Negate (Not)</source>
        <translation>Negar (Not)</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
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
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>inspector::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Errores %1</translation>
    </message>
</context>
<context>
    <name>inspector::Expressing</name>
    <message>
        <source>No rows: they show comparisons joined by and, or and $not.</source>
        <translation>Sin filas: muestran comparaciones unidas por and, or y $not.</translation>
    </message>
    <message>
        <source>10, &apos;text&apos; or $path</source>
        <translation>10, &apos;texto&apos; o $ruta</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>es distinto de</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>es verdadero</translation>
    </message>
    <message>
        <source>the value by itself</source>
        <translation>el propio valor</translation>
    </message>
    <message>
        <source>This should be a path or a variable, such as $states.input.total.</source>
        <translation>Esto debe ser una ruta o una variable, como $states.input.total.</translation>
    </message>
    <message>
        <source>This should be a number, a text in quotes or a path.</source>
        <translation>Esto debe ser un número, un texto entre comillas o una ruta.</translation>
    </message>
</context>
<context>
    <name>inspector::ExpressionField</name>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Una expresión comienza con {% y termina con %}.</translation>
    </message>
</context>
<context>
    <name>inspector::FieldEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is already a “%1” here.</source>
        <translation>Ya existe “%1” aquí.</translation>
    </message>
    <message>
        <source>On the data of this state&apos;s last visit in the run</source>
        <translation>Con los datos de la última visita a este estado en la ejecución</translation>
    </message>
</context>
<context>
    <name>inspector::InspectorHeader</name>
    <message>
        <source>Workflow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 estados</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>inspector::InspectorPanel</name>
    <message>
        <source>%1 states are selected. Select one to see its fields; Delete, Ctrl+D and Ctrl+C act on all of them.</source>
        <translation>Hay %1 estados seleccionados. Selecciona uno para ver sus campos; Supr, Ctrl+D y Ctrl+C actúan sobre todos.</translation>
    </message>
</context>
<context>
    <name>inspector::IntegrationForm</name>
    <message>
        <source>Add parameter</source>
        <translation>Agregar parámetro</translation>
    </message>
    <message>
        <source>The service needs the task token to call back: %1</source>
        <translation>El servicio necesita el task token para responder: %1</translation>
    </message>
</context>
<context>
    <name>inspector::LineField</name>
    <message>
        <source>waits until the job is done (.sync)</source>
        <translation>espera a que termine el trabajo (.sync)</translation>
    </message>
    <message>
        <source>waits for a callback with the task token</source>
        <translation>espera un callback con el task token</translation>
    </message>
    <message>
        <source>goes on with the response</source>
        <translation>sigue con la respuesta</translation>
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
        <translation>Nombre del estado</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
</context>
<context>
    <name>inspector::NumberField</name>
    <message>
        <source>a number or {% … %}</source>
        <translation>un número o {% … %}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Una expresión comienza con {% y termina con %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>Esto debe ser un número entero.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>Esto no puede ser negativo.</translation>
    </message>
    <message>
        <source>This can be %1 at most.</source>
        <translation>Esto puede ser como máximo %1.</translation>
    </message>
</context>
<context>
    <name>inspector::ObjectField</name>
    <message>
        <source>Add attribute</source>
        <translation>Añadir atributo</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Añadir propiedad</translation>
    </message>
    <message>
        <source>One expression instead</source>
        <translation>Una sola expresión</translation>
    </message>
    <message>
        <source>One path instead</source>
        <translation>Una sola ruta</translation>
    </message>
    <message>
        <source>One value instead</source>
        <translation>Un solo valor</translation>
    </message>
</context>
<context>
    <name>inspector::ObjectForm</name>
    <message>
        <source>Add field</source>
        <translation>Agregar campo</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre, luego Enter</translation>
    </message>
    <message>
        <source>The name of what is added</source>
        <translation>El nombre de lo que se agrega</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
</context>
<context>
    <name>inspector::Page</name>
    <message>
        <source>Beside the definition: kept with the test cases, and written by File → Export → For a deployment tool.</source>
        <translation>Fuera de la definición: se guarda con los casos de prueba y lo escribe Archivo → Exportar → Para una herramienta de despliegue.</translation>
    </message>
</context>
<context>
    <name>inspector::ParameterField</name>
    <message>
        <source>a number or %1</source>
        <translation>un número o %1</translation>
    </message>
    <message>
        <source>true, false or %1</source>
        <translation>true, false o %1</translation>
    </message>
    <message>
        <source>JSON or %1</source>
        <translation>JSON o %1</translation>
    </message>
    <message>
        <source>text or %1</source>
        <translation>texto o %1</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>obligatorio: %1</translation>
    </message>
    <message>
        <source>Text in quotes ends with a quote.</source>
        <translation>Un texto entre comillas termina con comillas.</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation>Una expresión comienza con {% y termina con %}.</translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This should be true or false.</source>
        <translation>Esto debe ser true o false.</translation>
    </message>
    <message>
        <source>This is not JSON yet.</source>
        <translation>Esto aún no es JSON.</translation>
    </message>
    <message>
        <source>A JSONPath expression: written as “%1”</source>
        <translation>Una expresión JSONPath: escrita como “%1”</translation>
    </message>
    <message>
        <source>A JSONata expression</source>
        <translation>Una expresión JSONata</translation>
    </message>
    <message>
        <source>a text, a number or other JSON</source>
        <translation>un texto, un número u otro JSON</translation>
    </message>
</context>
<context>
    <name>inspector::PatternField</name>
    <message>
        <source>Call pattern</source>
        <translation>Patrón de llamada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Goes on as soon as the service has responded</source>
        <translation>Sigue en cuanto el servicio responde</translation>
    </message>
    <message>
        <source>Waits until the job is done (.sync)</source>
        <translation>Espera a que termine el trabajo (.sync)</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Waits until someone calls back with the task token (.waitForTaskToken)</source>
        <translation>Espera a que alguien responda con el task token (.waitForTaskToken)</translation>
    </message>
</context>
<context>
    <name>inspector::RuleForm</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>The rule as JSON text</source>
        <translation>La regla como texto JSON</translation>
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
        <translation>Tipo de la máquina</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Fatal errors</source>
        <translation>Errores fatales</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Lo que se registra</translation>
    </message>
    <message>
        <source>Log input and output, too</source>
        <translation>También la entrada y la salida</translation>
    </message>
    <message>
        <source>Trace with X-Ray</source>
        <translation>Rastrear con X-Ray</translation>
    </message>
    <message>
        <source>team=payments</source>
        <translation>equipo=pagos</translation>
    </message>
    <message>
        <source>Tags, one on each line: key=value</source>
        <translation>Etiquetas, una por línea: clave=valor</translation>
    </message>
    <message>
        <source>Made, with what the states need</source>
        <translation>Se crea, con lo que los estados necesitan</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>Uno que ya tengo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ARN of the role</source>
        <translation>ARN del rol</translation>
    </message>
    <message>
        <source>“%1” is no tag: key=value, and each key once.</source>
        <translation>“%1” no es una etiqueta: clave=valor, y cada clave una sola vez.</translation>
    </message>
</context>
<context>
    <name>inspector::Subject</name>
    <message>
        <source>the workflow</source>
        <translation>el flujo</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Definir %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>Edit the text of %1</source>
        <translation>Editar el texto de %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
</context>
<context>
    <name>inspector::TargetField</name>
    <message>
        <source>End of branch</source>
        <translation>Fin de la rama</translation>
    </message>
    <message>
        <source>End of flow</source>
        <translation>Fin del flujo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>There is no state “%1” here.</source>
        <translation>Aquí no existe el estado “%1”.</translation>
    </message>
</context>
<context>
    <name>inspector::TextField</name>
    <message>
        <source>Why this step exists…</source>
        <translation>Por qué existe este paso…</translation>
    </message>
    <message>
        <source>What this is for…</source>
        <translation>Para qué sirve esto…</translation>
    </message>
</context>
<context>
    <name>inspector::TextPage</name>
    <message>
        <source>The state as JSON text</source>
        <translation>El estado como texto JSON</translation>
    </message>
</context>
<context>
    <name>inspector::WordsField</name>
    <message>
        <source>Name at least one error, or States.ALL for every error.</source>
        <translation>Indica al menos un error, o States.ALL para todos los errores.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique al menos uno.</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>yours ends without calling %1</source>
        <translation>el tuyo termina sin llamar a %1</translation>
    </message>
    <message>
        <source>yours calls %1, where nothing more is wanted</source>
        <translation>el tuyo llama a %1, cuando ya no se espera nada más</translation>
    </message>
    <message>
        <source>yours calls %1 where %2 is wanted</source>
        <translation>el tuyo llama a %1 donde se espera %2</translation>
    </message>
    <message>
        <source>yours has no output; wanted was %1</source>
        <translation>el tuyo no tiene salida; se esperaba %1</translation>
    </message>
    <message>
        <source>yours gives %1; no output was wanted</source>
        <translation>el tuyo da %1; no se esperaba ninguna salida</translation>
    </message>
    <message>
        <source>yours gives %1; wanted was %2</source>
        <translation>el tuyo da %1; se esperaba %2</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>yours fails with %1; wanted was %2</source>
        <translation>el tuyo falla con %1; se esperaba %2</translation>
    </message>
    <message>
        <source>one goes round and never ends, the other does not</source>
        <translation>uno da vueltas y nunca termina, el otro no</translation>
    </message>
    <message>
        <source>a call of yours gets %1; wanted was %2</source>
        <translation>una llamada del tuyo recibe %1; se esperaba %2</translation>
    </message>
    <message>
        <source>yours is there after %1 s; wanted was after %2 s</source>
        <translation>el tuyo llega después de %1 s; se esperaba después de %2 s</translation>
    </message>
    <message>
        <source>yours ends with %1; wanted was %2</source>
        <translation>el tuyo termina con %1; se esperaba %2</translation>
    </message>
    <message>
        <source>yours goes to “%1”; wanted was “%2”</source>
        <translation>el tuyo va a “%1”; se esperaba “%2”</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nunca responde</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>With %1 yours ends in “%2”, wanted was “%3”: %4.</source>
        <translation>Con %1 el tuyo termina en “%2”, y se esperaba “%3”: %4.</translation>
    </message>
    <message>
        <source>With %1 %2.</source>
        <translation>Con %1 %2.</translation>
    </message>
</context>
<context>
    <name>lessons::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search for a word of AWS&apos;s or of the course&apos;s</source>
        <translation>Busca un término de AWS o del curso</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Ver también</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta ejecución</translation>
    </message>
    <message>
        <source>Run your workflow with this input and these answers, up to where it differs</source>
        <translation>Ejecuta tu flujo con esta entrada y estas respuestas, hasta donde difiere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Otra pista</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>The workflow cannot be read yet.</source>
        <translation>El flujo aún no se puede leer.</translation>
    </message>
    <message>
        <source>Well done: this does what was wanted.</source>
        <translation>Bien hecho: esto hace lo que se pedía.</translation>
    </message>
    <message>
        <source>This lesson does not allow %1.</source>
        <translation>Esta lección no permite %1.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Todavía no: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
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
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the state selected</source>
        <translation>Comprobar el estado seleccionado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>First select a state in the drawing.</source>
        <translation>Primero selecciona un estado en el diagrama.</translation>
    </message>
    <message>
        <source>“%1” is not it.</source>
        <translation>“%1” no es.</translation>
    </message>
    <message>
        <source>On %1 it gives %2; wanted is %3.</source>
        <translation>Con %1 da %2; se espera %3.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
</context>
<context>
    <name>outline::OutlineModel</name>
    <message>
        <source>Each item</source>
        <translation>Cada elemento</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Rama %1</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tiene un problema</translation>
    </message>
</context>
<context>
    <name>outline::OutlinePanel</name>
    <message>
        <source>Filter: name, type:task, uses:$x…</source>
        <translation>Filtrar: nombre, type:task, uses:$x…</translation>
    </message>
    <message>
        <source>Filter the states</source>
        <translation>Filtrar los estados</translation>
    </message>
    <message>
        <source>Outline of the workflow</source>
        <translation>Esquema del flujo</translation>
    </message>
    <message>
        <source>No state fits.</source>
        <translation>Ningún estado coincide.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Stays in JSONPath: its %1 has no JSONata of the same meaning.</source>
        <translation>Sigue en JSONPath: su %1 no tiene un equivalente en JSONata.</translation>
    </message>
    <message>
        <source>This is no state yet: it stays as it is.</source>
        <translation>Esto aún no es un estado: queda como está.</translation>
    </message>
    <message>
        <source>A path that may match several values: JSONata gives a list only of two or more.</source>
        <translation>Una ruta que puede coincidir con varios valores: JSONata solo da una lista cuando hay dos o más.</translation>
    </message>
    <message>
        <source>States.Array: JSONata leaves absent values out of a list.</source>
        <translation>States.Array: JSONata deja fuera de una lista los valores ausentes.</translation>
    </message>
    <message>
        <source>Random values come out differently, whatever the seed was.</source>
        <translation>Los valores aleatorios salen distintos, cualquiera que fuera la semilla.</translation>
    </message>
    <message>
        <source>A text with backslashes: check how it reads now.</source>
        <translation>Un texto con barras invertidas: revisa cómo quedó.</translation>
    </message>
    <message>
        <source>Where the field compared is missing, JSONPath fails; JSONata takes the rule as not met.</source>
        <translation>Si falta el campo comparado, JSONPath falla; JSONata considera que la regla no se cumple.</translation>
    </message>
    <message>
        <source>Times are compared as $toMillis reads them.</source>
        <translation>Las horas se comparan como las lee $toMillis.</translation>
    </message>
    <message>
        <source>States.StringSplit drops empty pieces; $split keeps them.</source>
        <translation>States.StringSplit descarta los fragmentos vacíos; $split los conserva.</translation>
    </message>
    <message>
        <source>A text that begins with {% becomes an expression.</source>
        <translation>Un texto que comienza con {% se convierte en una expresión.</translation>
    </message>
    <message>
        <source>“%1” still points to “%2”, which is not here.</source>
        <translation>“%1” sigue apuntando a “%2”, que no está aquí.</translation>
    </message>
    <message>
        <source>“%1” pointed to “%2”, which is not here; it now goes on to “%3”.</source>
        <translation>“%1” apuntaba a “%2”, que no está aquí; ahora sigue hacia “%3”.</translation>
    </message>
    <message>
        <source>“%1” pointed to “%2”, which is not here; the flow now ends there.</source>
        <translation>“%1” apuntaba a “%2”, que no está aquí; ahora el flujo termina allí.</translation>
    </message>
    <message>
        <source>Batuta met a fault of its own and changed nothing: %1</source>
        <translation>Batuta encontró un fallo propio y no cambió nada: %1</translation>
    </message>
    <message>
        <source>This would leave the text broken.</source>
        <translation>Esto dejaría el texto con errores.</translation>
    </message>
    <message>
        <source>This is no state, states or workflow in Amazon States Language.</source>
        <translation>Esto no es un estado, varios estados ni un flujo en Amazon States Language.</translation>
    </message>
    <message>
        <source>There is already a state named “%1”.</source>
        <translation>Ya existe un estado llamado “%1”.</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Un estado necesita un nombre.</translation>
    </message>
    <message>
        <source>A state&apos;s name has at most 80 characters.</source>
        <translation>El nombre de un estado tiene como máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>The state “%1” is no longer there.</source>
        <translation>El estado “%1” ya no está.</translation>
    </message>
    <message>
        <source>This arrow is no longer there.</source>
        <translation>Esta flecha ya no está.</translation>
    </message>
    <message>
        <source>No arrow can leave “%1”: the flow ends there.</source>
        <translation>Ninguna flecha puede salir de “%1”: el flujo termina allí.</translation>
    </message>
    <message>
        <source>An arrow cannot lead there.</source>
        <translation>Una flecha no puede llevar hasta allí.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are in different branches; arrows stay within their branch.</source>
        <translation>“%1” y “%2” están en ramas distintas; las flechas no salen de su rama.</translation>
    </message>
    <message>
        <source>A state cannot be moved into itself.</source>
        <translation>Un estado no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>A workflow needs a state to start at.</source>
        <translation>Un flujo necesita un estado por el que comenzar.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 no es JSON.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 tiene más de %2 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>%1 holds no events.</source>
        <translation>%1 no contiene eventos.</translation>
    </message>
    <message>
        <source>%1 is not an execution&apos;s history: look at %2 (event number and member).</source>
        <translation>%1 no es el historial de una ejecución: mira %2 (número del evento y campo).</translation>
    </message>
    <message>
        <source>The text here is broken. Correct it first, then this can be done.</source>
        <translation>Aquí el texto tiene errores. Corrígelos primero y entonces se podrá hacer esto.</translation>
    </message>
    <message>
        <source>This works on JSON only.</source>
        <translation>Esto solo funciona con JSON.</translation>
    </message>
    <message>
        <source>These parts of the text do not stand side by side.</source>
        <translation>Estas partes del texto no están una al lado de otra.</translation>
    </message>
    <message>
        <source>This part of the text is no longer there.</source>
        <translation>Esta parte del texto ya no está.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Esto tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>%1 is not a price list: look at “%2”.</source>
        <translation>%1 no es una lista de precios: mira “%2”.</translation>
    </message>
    <message>
        <source>This is not a rehearsal: look at “%1”.</source>
        <translation>Esto no es un ensayo: mira “%1”.</translation>
    </message>
    <message>
        <source>The run cannot start: its input is not JSON.</source>
        <translation>La ejecución no puede comenzar: su entrada no es JSON.</translation>
    </message>
    <message>
        <source>The run cannot start: its input is nested too deeply.</source>
        <translation>La ejecución no puede comenzar: su entrada tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The run cannot start: the text of the state machine “%1”, which a task starts, is broken.</source>
        <translation>La ejecución no puede comenzar: el texto de la máquina de estados “%1”, que inicia una tarea, tiene errores.</translation>
    </message>
    <message>
        <source>The run has not come to “%1” yet.</source>
        <translation>La ejecución aún no ha llegado a “%1”.</translation>
    </message>
    <message>
        <source>What runs inside of “%1” has not all ended well here, so there is no result to test it with.</source>
        <translation>No todo lo que se ejecuta dentro de “%1” terminó bien aquí, así que no hay un resultado con el que probarlo.</translation>
    </message>
    <message>
        <source>The value of --%1 is longer than a command line can hold (128 KiB).</source>
        <translation>El valor de --%1 es más largo de lo que cabe en una línea de comandos (128 KiB).</translation>
    </message>
    <message>
        <source>%1 is not a mock configuration: look at “%2” %3.</source>
        <translation>%1 no es una configuración de mocks: mira “%2” %3.</translation>
    </message>
    <message>
        <source>%1 has no test case “%3” for the state machine “%2”.</source>
        <translation>%1 no tiene el caso de prueba “%3” para la máquina de estados “%2”.</translation>
    </message>
    <message>
        <source>%1 has no mocked response “%2” for the state “%3”.</source>
        <translation>%1 no tiene la respuesta simulada “%2” para el estado “%3”.</translation>
    </message>
    <message>
        <source>In %1, the mocked response “%2” has no answer, or two, for attempt %3.</source>
        <translation>En %1, la respuesta simulada “%2” no tiene ninguna respuesta, o tiene dos, para el intento %3.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds %2, more than the %3 that Batuta opens. A state machine may have 1 MB.</source>
        <translation>%1 ocupa %2, más que los %3 que Batuta abre. Una máquina de estados puede tener 1 MB.</translation>
    </message>
    <message>
        <source>%1 is not text: it has a zero byte at place %2.</source>
        <translation>%1 no es texto: tiene un byte cero en la posición %2.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16. Batuta opens UTF-8: save it so in another editor first.</source>
        <translation>%1 está en UTF-16. Batuta abre UTF-8: guárdalo así primero en otro editor.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8: byte %2 fits no character. Batuta leaves it as it is.</source>
        <translation>%1 no está en UTF-8: el byte %2 no corresponde a ningún carácter. Batuta lo deja como está.</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>No se puede leer el texto: %1</translation>
    </message>
    <message>
        <source>A definition is one JSON object: it begins with { and ends with }.</source>
        <translation>Una definición es un objeto JSON: comienza con { y termina con }.</translation>
    </message>
    <message>
        <source>A definition may have at most 1,048,576 characters.</source>
        <translation>Una definición puede tener como máximo 1 048 576 caracteres.</translation>
    </message>
    <message>
        <source>The check met a fault of its own and broke off: %1</source>
        <translation>La revisión encontró un fallo propio y se interrumpió: %1</translation>
    </message>
    <message>
        <source>A rule needs exactly one comparison, such as StringEquals or IsPresent.</source>
        <translation>Una regla necesita exactamente una comparación, como StringEquals o IsPresent.</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>Aquí falta: %1.</translation>
    </message>
    <message>
        <source>%1 should be of the type %2.</source>
        <translation>%1 debe ser del tipo %2.</translation>
    </message>
    <message>
        <source>States.ALL means every error: it must stand alone in ErrorEquals.</source>
        <translation>States.ALL significa todos los errores: debe estar solo en ErrorEquals.</translation>
    </message>
    <message>
        <source>States.ALL catches what is left: only the last entry may name it.</source>
        <translation>States.ALL captura lo que queda: solo la última entrada puede nombrarlo.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be given.</source>
        <translation>%1 y %2 no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>“%1” necesita exactamente uno de Seconds, SecondsPath, Timestamp y TimestampPath.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: it needs Next, or End with true.</source>
        <translation>“%1” no lleva a ninguna parte: necesita Next, o End con true.</translation>
    </message>
    <message>
        <source>Step Functions does not support this in JSONata: %1</source>
        <translation>Step Functions no admite esto en JSONata: %1</translation>
    </message>
    <message>
        <source>This is not valid JSONata: %1</source>
        <translation>Esto no es JSONata válido: %1</translation>
    </message>
    <message>
        <source>“%1” is written twice here; only the last one would count.</source>
        <translation>“%1” está escrito dos veces aquí; solo contaría el último.</translation>
    </message>
    <message>
        <source>The workflow speaks JSONata, so “%1” cannot speak JSONPath.</source>
        <translation>El flujo usa JSONata, así que “%1” no puede usar JSONPath.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Aquí no existe el campo “%1”.</translation>
    </message>
    <message>
        <source>A %2 state has no field “%1”.</source>
        <translation>Un estado %2 no tiene el campo “%1”.</translation>
    </message>
    <message>
        <source>%1 has no place in this rule: And, Or and Not hold rules, and only the outermost rule says what follows.</source>
        <translation>%1 no tiene lugar en esta regla: And, Or y Not contienen reglas, y solo la regla más externa dice qué sigue.</translation>
    </message>
    <message>
        <source>%1 cannot stand beside the InputType %2.</source>
        <translation>%1 no puede estar junto al InputType %2.</translation>
    </message>
    <message>
        <source>ItemsPointer must be a JSON Pointer, such as /data/items: “%1” does not begin with /.</source>
        <translation>ItemsPointer debe ser un JSON Pointer, como /data/items: “%1” no comienza con /.</translation>
    </message>
    <message>
        <source>ItemsPointer is only read of JSON; beside %1 it says nothing.</source>
        <translation>ItemsPointer solo se lee en JSON; con %1 no tiene efecto.</translation>
    </message>
    <message>
        <source>“%1” belongs to %3, but %2 is spoken here.</source>
        <translation>“%1” pertenece a %3, pero aquí se usa %2.</translation>
    </message>
    <message>
        <source>A state&apos;s name has 1 to 80 characters.</source>
        <translation>El nombre de un estado tiene de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>There is more than one state named “%1”; names are unique in the whole workflow.</source>
        <translation>Hay más de un estado llamado “%1”; los nombres son únicos en todo el flujo.</translation>
    </message>
    <message>
        <source>“%1” is no valid label: at most 40 letters, digits, - and _.</source>
        <translation>“%1” no es un Label válido: como máximo 40 letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>There is more than one Map with the label “%1”.</source>
        <translation>Hay más de un Map con el Label “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends with .$, so its value must be a JSONPath ($.…) or an intrinsic function (States.…).</source>
        <translation>“%1” termina en .$, así que su valor debe ser un JSONPath ($.…) o una función intrínseca (States.…).</translation>
    </message>
    <message>
        <source>%1 must be a JSONPath, such as $.order.</source>
        <translation>%1 debe ser un JSONPath, como $.pedido.</translation>
    </message>
    <message>
        <source>%1 must name exactly one place, such as $.result: no wildcards, no filters.</source>
        <translation>%1 debe indicar exactamente un lugar, como $.resultado: sin comodines ni filtros.</translation>
    </message>
    <message>
        <source>AWS knows no such resource: %1</source>
        <translation>AWS no conoce este recurso: %1</translation>
    </message>
    <message>
        <source>An Express workflow does not support this: %1.</source>
        <translation>Un flujo Express no admite esto: %1.</translation>
    </message>
    <message>
        <source>The heartbeat must be shorter than the timeout.</source>
        <translation>El heartbeat debe ser más corto que el tiempo límite.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 no debe estar vacío.</translation>
    </message>
    <message>
        <source>There is no state “%1” here to go to.</source>
        <translation>Aquí no existe el estado “%1” al que ir.</translation>
    </message>
    <message>
        <source>Nothing ends this flow: some state needs End, or there must be a Succeed or Fail.</source>
        <translation>Nada termina este flujo: algún estado necesita End, o debe haber un Succeed o un Fail.</translation>
    </message>
    <message>
        <source>No arrow leads to “%1”: it can never run.</source>
        <translation>Ninguna flecha lleva a “%1”: nunca se puede ejecutar.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 debe ser como mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 debe ser como máximo %2.</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2030-01-31T12:00:00Z.</source>
        <translation>%1 debe ser una hora como 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 must be a JSONata expression between {% and %}.</source>
        <translation>%1 debe ser una expresión JSONata entre {% y %}.</translation>
    </message>
    <message>
        <source>An expression fills the whole text: it begins with {% and ends with %}.</source>
        <translation>Una expresión ocupa todo el texto: comienza con {% y termina con %}.</translation>
    </message>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 no tiene valor aquí.</translation>
    </message>
    <message>
        <source>“%1” cannot be a variable&apos;s name: a letter first, then letters, digits and _, at most 80; not “states”.</source>
        <translation>“%1” no puede ser el nombre de una variable: primero una letra, luego letras, dígitos y _, como máximo 80; y no “states”.</translation>
    </message>
    <message>
        <source>“%1” belongs to the flow around this one: it can be read here, but not assigned.</source>
        <translation>“%1” pertenece al flujo que rodea a este: aquí se puede leer, pero no asignar.</translation>
    </message>
    <message>
        <source>Nothing assigns the variable “%1” before this state.</source>
        <translation>Nada asigna la variable “%1” antes de este estado.</translation>
    </message>
    <message>
        <source>The variable “%1” has no value yet on some way to this state.</source>
        <translation>En algún camino hasta este estado, la variable “%1” aún no tiene valor.</translation>
    </message>
    <message>
        <source>What Assign keeps may have at most 256 KiB.</source>
        <translation>Lo que guarda Assign puede tener como máximo 256 KiB.</translation>
    </message>
    <message>
        <source>The service “%1” is not in Batuta&apos;s list; AWS may know it all the same.</source>
        <translation>El servicio “%1” no está en la lista de Batuta; aun así, AWS puede conocerlo.</translation>
    </message>
    <message>
        <source>Step Functions has not had %1 since %2: AWS took it away.</source>
        <translation>Step Functions no tiene %1 desde %2: AWS lo retiró.</translation>
    </message>
    <message>
        <source>RuntimeSessionId must have at least %1 characters; a UUID is long enough.</source>
        <translation>RuntimeSessionId debe tener al menos %1 caracteres; un UUID es suficiente.</translation>
    </message>
    <message>
        <source>A Pass state&apos;s Result is taken as it is written: %1 stays a text. Parameters would fill it in.</source>
        <translation>El Result de un estado Pass se toma como está escrito: %1 sigue siendo un texto. Parameters lo completaría.</translation>
    </message>
    <message>
        <source>This looks like a path, but stays a text: the field&apos;s name must end with .$ (%1.$).</source>
        <translation>Esto parece una ruta, pero sigue siendo un texto: el nombre del campo debe terminar en .$ (%1.$).</translation>
    </message>
    <message>
        <source>This looks like a path: the field for it is %1Path.</source>
        <translation>Esto parece una ruta: el campo para ella es %1Path.</translation>
    </message>
    <message>
        <source>Tools that read YAML disagree about %1: a text for some, for others a number, a date or a truth value. Put it in quotes.</source>
        <translation>Las herramientas que leen YAML no coinciden sobre %1: para unas es un texto; para otras, un número, una fecha o un valor lógico. Ponlo entre comillas.</translation>
    </message>
    <message>
        <source>“%1” gives up at the first error of the service; a Retry for transient errors would help.</source>
        <translation>“%1” desiste ante el primer error del servicio; un Retry para errores pasajeros ayudaría.</translation>
    </message>
    <message>
        <source>“%1” fails when no rule matches; a Default says where to go then.</source>
        <translation>“%1” falla cuando ninguna regla se cumple; un Default dice adónde ir en ese caso.</translation>
    </message>
    <message>
        <source>“%1” reads Parquet files, which a run here cannot: AWS does. The same rows as JSONL or CSV can be read.</source>
        <translation>“%1” lee archivos Parquet, algo que una ejecución aquí no puede hacer: AWS sí. Las mismas filas se pueden leer como JSONL o CSV.</translation>
    </message>
    <message>
        <source>%1 gets too few or too many arguments: AWS takes the definition and fails when it runs.</source>
        <translation>%1 recibe muy pocos o demasiados argumentos: AWS acepta la definición y falla al ejecutarla.</translation>
    </message>
    <message>
        <source>“%1” waits for an answer without a time limit: TimeoutSeconds sets one.</source>
        <translation>“%1” espera una respuesta sin límite de tiempo: TimeoutSeconds fija uno.</translation>
    </message>
    <message>
        <source>AWS ends the call of “%1” after %2 seconds at the latest, whatever TimeoutSeconds says.</source>
        <translation>AWS termina la llamada de “%1” a los %2 segundos como máximo, diga lo que diga TimeoutSeconds.</translation>
    </message>
    <message>
        <source>“%1” passes on all that the service says about the call, not only the function&apos;s answer.</source>
        <translation>“%1” entrega todo lo que el servicio dice sobre la llamada, no solo la respuesta de la función.</translation>
    </message>
    <message>
        <source>%1 never gets here: an entry above takes it, or nothing can.</source>
        <translation>%1 nunca llega aquí: lo toma una entrada de más arriba, o nada puede hacerlo.</translation>
    </message>
    <message>
        <source>AWS has no error %1, and keeps names that begin with “States.” for its own.</source>
        <translation>AWS no tiene el error %1, y reserva para sí los nombres que comienzan con “States.”.</translation>
    </message>
    <message>
        <source>The ARN still holds a placeholder: %1.</source>
        <translation>El ARN aún contiene un marcador: %1.</translation>
    </message>
    <message>
        <source>“%1” is asked again and again without a pause; a Wait in the loop saves transitions.</source>
        <translation>“%1” se consulta una y otra vez sin pausa; un Wait en el bucle ahorra transiciones.</translation>
    </message>
    <message>
        <source>This cannot be said in the other format.</source>
        <translation>Esto no se puede expresar en el otro formato.</translation>
    </message>
    <message>
        <source>An anchor, alias or merge key of YAML shares this text (“%1”) with other places. Change it in the text.</source>
        <translation>Un ancla, un alias o una clave de fusión de YAML comparte este texto (“%1”) con otros lugares. Cámbialo en el texto.</translation>
    </message>
    <message>
        <source>“%1” is laid out too unusually. Change it in the text.</source>
        <translation>“%1” está escrito de una forma demasiado inusual. Cámbialo en el texto.</translation>
    </message>
    <message>
        <source>The file holds several YAML documents. Change them in the text.</source>
        <translation>El archivo contiene varios documentos YAML. Cámbialos en el texto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: expected %2, was %3</source>
        <translation>%1: se esperaba %2, fue %3</translation>
    </message>
    <message>
        <source>The state “%1” was not entered.</source>
        <translation>No se entró en el estado “%1”.</translation>
    </message>
    <message>
        <source>After “%1” the state “%2” was not entered.</source>
        <translation>Después de “%1” no se entró en el estado “%2”.</translation>
    </message>
    <message>
        <source>Nothing answers the task “%1”.</source>
        <translation>Nada responde a la tarea “%1”.</translation>
    </message>
    <message>
        <source>It has not ended after %1 events.</source>
        <translation>No terminó después de %1 eventos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado final</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The output&apos;s condition %1 does not hold: it came to %2.</source>
        <translation>La condición %1 de la salida no se cumple: dio %2.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>no run came to this state</source>
        <translation>ninguna ejecución llegó a este estado</translation>
    </message>
    <message>
        <source>none of the values and errors tried led there</source>
        <translation>ninguno de los valores y errores probados llevó hasta allí</translation>
    </message>
    <message>
        <source>what it depends on comes from neither the input nor an answer</source>
        <translation>aquello de lo que depende no viene de la entrada ni de una respuesta</translation>
    </message>
    <message>
        <source>there was no time left to look for it</source>
        <translation>no quedó tiempo para buscarlo</translation>
    </message>
    <message>
        <source>The text is empty: a workflow begins with {.</source>
        <translation>El texto está vacío: un flujo comienza con {.</translation>
    </message>
    <message>
        <source>Unexpected text here: %1</source>
        <translation>Texto inesperado aquí: %1</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>A field name in double quotes should stand here.</source>
        <translation>Aquí debe haber un nombre de campo entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon (:) is missing after the field name.</source>
        <translation>Faltan los dos puntos (:) después del nombre del campo.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta una coma antes de esto.</translation>
    </message>
    <message>
        <source>JSON allows no comma after the last item.</source>
        <translation>JSON no permite una coma después del último elemento.</translation>
    </message>
    <message>
        <source>JSON allows no comments; AWS refuses them.</source>
        <translation>JSON no permite comentarios; AWS los rechaza.</translation>
    </message>
    <message>
        <source>%1 is filled in when the workflow is deployed.</source>
        <translation>%1 se completa al desplegar el flujo.</translation>
    </message>
    <message>
        <source>This { is never closed with }.</source>
        <translation>Este { nunca se cierra con }.</translation>
    </message>
    <message>
        <source>This [ is never closed with ].</source>
        <translation>Este [ nunca se cierra con ].</translation>
    </message>
    <message>
        <source>The closing double quote of this text is missing.</source>
        <translation>Falta la comilla doble que cierra este texto.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>Este comentario nunca se cierra con */.</translation>
    </message>
    <message>
        <source>%1 is no valid escape; a plain backslash is written \\.</source>
        <translation>%1 no es un escape válido; una barra invertida se escribe \\.</translation>
    </message>
    <message>
        <source>Half a character: this is one part of a surrogate pair without the other.</source>
        <translation>Medio carácter: esto es una parte de un par suplente sin la otra.</translation>
    </message>
    <message>
        <source>A control character stands here; in JSON it is written as an escape such as \n.</source>
        <translation>Aquí hay un carácter de control; en JSON se escribe como un escape, por ejemplo \n.</translation>
    </message>
    <message>
        <source>%1 is no number as JSON writes them.</source>
        <translation>%1 no es un número como los escribe JSON.</translation>
    </message>
    <message>
        <source>%1 is not a value: text needs double quotes; otherwise true, false or null.</source>
        <translation>%1 no es un valor: un texto requiere comillas dobles; si no, true, false o null.</translation>
    </message>
    <message>
        <source>There is text after the end of the definition.</source>
        <translation>Hay texto después del final de la definición.</translation>
    </message>
    <message>
        <source>The nesting is too deep to be read.</source>
        <translation>El anidamiento es demasiado profundo para leerse.</translation>
    </message>
    <message>
        <source>YAML: %1</source>
        <translation>YAML: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. It is as it was before.</source>
        <translation>No se pudo escribir %1: %2. Sigue como estaba.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 was damaged while it was written: %2. What it held before is kept in %3.</source>
        <translation>%1 se dañó mientras se escribía: %2. Lo que contenía antes se conserva en %3.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read here, and has not been written over.</source>
        <translation>Otro programa modificó %1 después de que se leyó aquí; no se sobrescribió.</translation>
    </message>
    <message>
        <source>Nobody reads the pipe %1.</source>
        <translation>Nadie lee la tubería %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .png or .pdf, not in .%2.</source>
        <translation>El nombre de una imagen termina en .svg, .png o .pdf, no en .%2.</translation>
    </message>
    <message>
        <source>This cannot be converted as it is: %1</source>
        <translation>Esto no se puede convertir tal como está: %1</translation>
    </message>
    <message>
        <source>%1 is a file of a deployment tool, not a definition.</source>
        <translation>%1 es un archivo de una herramienta de despliegue, no una definición.</translation>
    </message>
    <message>
        <source>%1 is no lesson: it has no lesson.md.</source>
        <translation>%1 no es una lección: no tiene lesson.md.</translation>
    </message>
    <message>
        <source>A lesson begins with its facts, in YAML between two lines of ---.</source>
        <translation>Una lección comienza con sus datos, en YAML entre dos líneas de ---.</translation>
    </message>
    <message>
        <source>The second line of --- is missing.</source>
        <translation>Falta la segunda línea de ---.</translation>
    </message>
    <message>
        <source>The block that begins here is not closed.</source>
        <translation>El bloque que comienza aquí no se cierra.</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Esto no es YAML: %1</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>Nothing is known of “%1” here.</source>
        <translation>Aquí no se conoce “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>“%1” requiere %2.</translation>
    </message>
    <message>
        <source>There is no case and no requirement “%1”.</source>
        <translation>No existe ningún caso ni requisito “%1”.</translation>
    </message>
    <message>
        <source>There is another “%1”.</source>
        <translation>Hay otro “%1”.</translation>
    </message>
    <message>
        <source>No option is right.</source>
        <translation>Ninguna opción es correcta.</translation>
    </message>
    <message>
        <source>More than one option is right; then its kind is several.</source>
        <translation>Más de una opción es correcta; entonces su tipo es several.</translation>
    </message>
    <message>
        <source>“%1” cannot be evaluated: %2</source>
        <translation>No se puede evaluar “%1”: %2</translation>
    </message>
    <message>
        <source>The reference has no state “%1”.</source>
        <translation>La referencia no tiene el estado “%1”.</translation>
    </message>
    <message>
        <source>There are %1 steps here, and %2 in lesson.md.</source>
        <translation>Aquí hay %1 pasos, y %2 en lesson.md.</translation>
    </message>
    <message>
        <source>The step “%1” has other blocks than in lesson.md: %2.</source>
        <translation>El paso “%1” tiene bloques distintos de los de lesson.md: %2.</translation>
    </message>
    <message>
        <source>There is no %1 in the folder.</source>
        <translation>No hay ningún %1 en la carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a sound definition.</source>
        <translation>%1 no es una definición correcta.</translation>
    </message>
    <message>
        <source>The lesson does not allow %1.</source>
        <translation>La lección no permite %1.</translation>
    </message>
    <message>
        <source>The reference does not do what the case “%1” expects.</source>
        <translation>La referencia no hace lo que espera el caso “%1”.</translation>
    </message>
    <message>
        <source>The reference does not meet the requirement “%1”.</source>
        <translation>La referencia no cumple el requisito “%1”.</translation>
    </message>
    <message>
        <source>What the student begins with passes every check already.</source>
        <translation>Aquello con lo que comienza el estudiante ya supera todas las comprobaciones.</translation>
    </message>
    <message>
        <source>There are no cases: nothing would be checked.</source>
        <translation>No hay casos: no se comprobaría nada.</translation>
    </message>
    <message>
        <source>The case “%1” cannot run: %2</source>
        <translation>El caso “%1” no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>Only a run that has ended is redriven: this one has not.</source>
        <translation>El redrive solo vale para una ejecución que terminó: esta aún no.</translation>
    </message>
    <message>
        <source>Only a run that failed, timed out or was stopped is redriven: this one succeeded.</source>
        <translation>El redrive solo vale para una ejecución que falló, agotó su tiempo o se detuvo: esta terminó con éxito.</translation>
    </message>
    <message>
        <source>AWS does not redrive Express workflows.</source>
        <translation>AWS no hace redrive de flujos Express.</translation>
    </message>
    <message>
        <source>The run failed before its first state: there is nothing to go on from.</source>
        <translation>La ejecución falló antes de su primer estado: no hay desde dónde continuar.</translation>
    </message>
    <message>
        <source>AWS redrives no execution that has 24,999 events or more.</source>
        <translation>AWS no hace redrive de ejecuciones con 24 999 eventos o más.</translation>
    </message>
    <message>
        <source>AWS redrives an execution within %1 days of its end.</source>
        <translation>AWS hace redrive de una ejecución hasta %1 días después de su final.</translation>
    </message>
    <message>
        <source>The execution has lasted a year: AWS lets none last longer.</source>
        <translation>La ejecución ya duró un año: AWS no deja que ninguna dure más.</translation>
    </message>
    <message>
        <source>The data of this run is as much as this program holds.</source>
        <translation>Los datos de esta ejecución ya son tantos como admite este programa.</translation>
    </message>
    <message>
        <source>A recorded history is only looked at: make a run of your own of it first.</source>
        <translation>Un historial grabado solo se puede ver: haz primero una ejecución propia a partir de él.</translation>
    </message>
    <message>
        <source>%1 is not written: the run has %2 events, and a page shows at most %3. Its history can be exported instead.</source>
        <translation>No se escribió %1: la ejecución tiene %2 eventos, y una página muestra como máximo %3. En su lugar se puede exportar su historial.</translation>
    </message>
    <message>
        <source>%1 is not written: the data of this run makes a page larger than %2 MB. Its history can be exported instead.</source>
        <translation>No se escribió %1: los datos de esta ejecución hacen una página de más de %2 MB. En su lugar se puede exportar su historial.</translation>
    </message>
    <message>
        <source>%1 is broken or has no states yet, so there is nothing to hand in.</source>
        <translation>%1 tiene errores o todavía no tiene estados, y no hay nada que entregar.</translation>
    </message>
    <message>
        <source>There are no states to be exported.</source>
        <translation>No hay estados que exportar.</translation>
    </message>
    <message>
        <source>“%1” cannot be a state machine&apos;s name: it has 1 to 80 characters, and no blanks, brackets or any of ? * &quot; # % \ ^ | ~ ` $ &amp; , ; : /</source>
        <translation>“%1” no puede ser el nombre de una máquina de estados: tiene de 1 a 80 caracteres, sin espacios, corchetes, llaves ni ninguno de ? * &quot; # % \ ^ | ~ ` $ &amp; , ; : /</translation>
    </message>
    <message>
        <source>At %1 stands a function of CloudFormation, which only a template can hold. Put a ${Name} in its place.</source>
        <translation>En %1 hay una función de CloudFormation, que solo una plantilla puede contener. Pon un ${Name} en su lugar.</translation>
    </message>
    <message>
        <source>%1 stands in a key, where the Serverless Framework fills nothing in.</source>
        <translation>%1 está en una clave, donde Serverless Framework no rellena nada.</translation>
    </message>
    <message>
        <source>The definition holds #{ in a text, which the Serverless Framework&apos;s plugin takes for a place to be filled in and cannot be talked out of.</source>
        <translation>La definición tiene #{ en un texto, que el plugin de Serverless Framework toma por un lugar que rellenar, y no hay forma de evitarlo.</translation>
    </message>
    <message>
        <source>The definition holds a ${ that is not closed, beside places such as ${AWS::Region}: Fn::Sub, which the Serverless Framework&apos;s plugin then uses, would misread it.</source>
        <translation>La definición tiene un ${ que no se cierra, junto a lugares como ${AWS::Region}: Fn::Sub, que el plugin de Serverless Framework usa entonces, lo leería mal.</translation>
    </message>
    <message>
        <source>The definition is written as JSON, so its comments are not in it.</source>
        <translation>La definición se escribe en JSON, así que sin sus comentarios.</translation>
    </message>
    <message>
        <source>%1 stands without quotes, for a number or a boolean. Where a text is meant, quote it.</source>
        <translation>%1 está sin comillas, para un número o un booleano. Si es un texto, ponle comillas.</translation>
    </message>
    <message>
        <source>%1 in an ARN only holds the place of a real region or account: write that.</source>
        <translation>%1 en un ARN solo guarda el lugar de una región o cuenta de verdad: escríbela.</translation>
    </message>
    <message>
        <source>%1 stays as it is: only Fn::Sub takes the exclamation mark away.</source>
        <translation>%1 se queda como está: solo Fn::Sub quita el signo de exclamación.</translation>
    </message>
    <message>
        <source>The template fills in %1 here; it stays whole or goes whole.</source>
        <translation>La plantilla rellena %1 aquí; o se queda entero o se va entero.</translation>
    </message>
    <message>
        <source>The template joins its pieces without a text of its own beside %1: nothing can be written there.</source>
        <translation>La plantilla une sus partes sin un texto propio junto a %1: no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>Written so, the template around the definition could not be read any more. Mend the syntax errors first; nothing is lost meanwhile.</source>
        <translation>Escrito así, la plantilla que rodea la definición ya no se podría leer. Corrija primero los errores de sintaxis; mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>It uses *%1, an anchor that stands elsewhere in the template. Write the value out there to edit it here.</source>
        <translation>Usa *%1, un ancla que está en otro lugar de la plantilla. Escriba allí el valor completo para editarla aquí.</translation>
    </message>
    <message>
        <source>The definition lies in S3 (%1), which is not read: Batuta works without a network.</source>
        <translation>La definición está en S3 (%1), que no se lee: Batuta trabaja sin red.</translation>
    </message>
    <message>
        <source>The definition is worked out from %1; it does not stand in this file.</source>
        <translation>La definición se calcula a partir de %1; no está en este archivo.</translation>
    </message>
    <message>
        <source>The file is a pattern that another tool fills in first ({{ … }}): generate it, and open what comes out.</source>
        <translation>El archivo es un molde que otra herramienta rellena antes ({{ … }}): genérelo y abra el resultado.</translation>
    </message>
    <message>
        <source>There is no state machine %1 in it. There are: %2.</source>
        <translation>No contiene ninguna máquina de estados %1. Contiene: %2.</translation>
    </message>
    <message>
        <source>It holds several state machines: %1. Say which one, as in FILE#%2.</source>
        <translation>Contiene varias máquinas de estados: %1. Diga cuál, como en ARCHIVO#%2.</translation>
    </message>
    <message>
        <source>The definition is to be in %1, which is not there.</source>
        <translation>La definición debería estar en %1, que no existe.</translation>
    </message>
    <message>
        <source>“%1” is gone, and with it what these fields of it did: %2.</source>
        <translation>“%1” ya no está, y con él lo que hacían estos campos: %2.</translation>
    </message>
    <message>
        <source>“%1” gave a list with an entry for each branch; what follows now gets what the last state gives.</source>
        <translation>“%1” daba una lista con un elemento por rama; lo que sigue recibe ahora lo que da el último estado.</translation>
    </message>
    <message>
        <source>“%1” ran its states for each item; they now run once.</source>
        <translation>“%1” ejecutaba sus estados para cada elemento; ahora se ejecutan una vez.</translation>
    </message>
    <message>
        <source>“%1” runs its states for each entry of $.items: change ItemsPath to your list.</source>
        <translation>“%1” ejecuta sus estados para cada elemento de $.items: cambie ItemsPath por el de su lista.</translation>
    </message>
    <message>
        <source>“%1” reads the context&apos;s Execution, which is another one now.</source>
        <translation>“%1” lee la Execution del contexto, que ahora es otra.</translation>
    </message>
    <message>
        <source>These states can only be put together where the flow enters them at one state; it enters at %1.</source>
        <translation>Estos estados solo se pueden agrupar si el flujo entra en ellos por un único estado; entra por %1.</translation>
    </message>
    <message>
        <source>These states can only be put together where the flow leaves them to one state; it leaves to %1.</source>
        <translation>Estos estados solo se pueden agrupar si el flujo sale de ellos hacia un único estado; sale hacia %1.</translation>
    </message>
    <message>
        <source>“%1” ends the workflow and others go on to “%2”: put together, all would go on.</source>
        <translation>“%1” termina el flujo y otros siguen a “%2”: agrupados, todos seguirían.</translation>
    </message>
    <message>
        <source>The variable %1 is assigned here and used by “%2”: it would not be known there any more.</source>
        <translation>La variable %1 se asigna aquí y la usa “%2”: allí dejaría de conocerse.</translation>
    </message>
    <message>
        <source>“%1” holds no states.</source>
        <translation>“%1” no contiene estados.</translation>
    </message>
    <message>
        <source>“%1” holds no states that could take its place.</source>
        <translation>“%1” no contiene estados que puedan ocupar su lugar.</translation>
    </message>
    <message>
        <source>“%1” does not start a workflow and wait for what it gives (startExecution.sync:2).</source>
        <translation>“%1” no inicia un flujo esperando lo que devuelve (startExecution.sync:2).</translation>
    </message>
    <message>
        <source>“%1” uses more of the answer than the Output, in %2: there is no execution to tell it.</source>
        <translation>“%1” usa más de la respuesta que el Output, en %2: no habrá ejecución que lo informe.</translation>
    </message>
    <message>
        <source>That is no workflow without faults in its text.</source>
        <translation>Eso no es un flujo con un texto sin fallos.</translation>
    </message>
    <message>
        <source>%1 cannot do without: %2.</source>
        <translation>%1 no puede prescindir de: %2.</translation>
    </message>
    <message>
        <source>%1 takes no parameter %2.</source>
        <translation>%1 no acepta el parámetro %2.</translation>
    </message>
    <message>
        <source>“%1” and %2 more give up at the first error of their service; a Retry would help each of them.</source>
        <translation>“%1” y %2 más se rinden ante el primer error de su servicio; un Retry ayudaría a cada uno.</translation>
    </message>
    <message>
        <source>A retry of “%1” may do it twice: the service may have done it before the error came. %2 prevents that.</source>
        <translation>Reintentar “%1” puede hacerlo dos veces: el servicio puede haberlo hecho antes del error. %2 lo evita.</translation>
    </message>
    <message>
        <source>Once it comes to “%1”, the flow never ends: nothing leads out of its loop.</source>
        <translation>Cuando llega a “%1”, el flujo nunca termina: nada lleva fuera del bucle.</translation>
    </message>
    <message>
        <source>An Express workflow ends after five minutes: it never comes to %1 seconds.</source>
        <translation>Un flujo Express termina a los cinco minutos: nunca llega a %1 segundos.</translation>
    </message>
    <message>
        <source>This rule never decides: rule %1 asks the same before it.</source>
        <translation>Esta regla nunca decide: la regla %1 pregunta lo mismo antes.</translation>
    </message>
    <message>
        <source>The AWS CLI is not installed: there is no “aws” on the PATH. Install it, and sign in with it.</source>
        <translation>La AWS CLI no está instalada: no hay “aws” en el PATH. Instálela e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>The AWS CLI here is %1, which has no “%2”. Version %3 and later have it, and of version 1 those from %4 on.</source>
        <translation>La AWS CLI de aquí es la %1, que no tiene “%2”. Existe desde la versión %3; en la línea de la versión 1, desde la %4.</translation>
    </message>
    <message>
        <source>The AWS CLI did not do it: %1</source>
        <translation>La AWS CLI no lo hizo: %1</translation>
    </message>
    <message>
        <source>The AWS CLI&apos;s answer to “%1” cannot be read.</source>
        <translation>No se puede leer la respuesta de la AWS CLI a “%1”.</translation>
    </message>
    <message>
        <source>The AWS CLI has no credentials. Sign in with it: “aws configure”, or “aws sso login”.</source>
        <translation>La AWS CLI no tiene credenciales. Inicie sesión con ella: “aws configure” o “aws sso login”.</translation>
    </message>
    <message>
        <source>The AWS CLI knows no profile “%1”. “aws configure list-profiles” names those it has.</source>
        <translation>La AWS CLI no conoce un perfil “%1”. “aws configure list-profiles” nombra los que tiene.</translation>
    </message>
    <message>
        <source>The AWS CLI knows no region. Name one, or choose one by “aws configure”.</source>
        <translation>La AWS CLI no sabe la región. Indique una o elíjala con “aws configure”.</translation>
    </message>
    <message>
        <source>The session with AWS has expired. Sign in again, and try once more.</source>
        <translation>La sesión con AWS ha caducado. Inicie sesión de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The session of single sign-on has ended. Sign in again by “aws sso login”.</source>
        <translation>La sesión de inicio único ha terminado. Inicie sesión de nuevo con “aws sso login”.</translation>
    </message>
    <message>
        <source>AWS does not know these credentials, or they were signed for another region.</source>
        <translation>AWS no conoce estas credenciales, o son de otra región.</translation>
    </message>
    <message>
        <source>AWS does not allow it: %1</source>
        <translation>AWS no lo permite: %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a service: it begins with http:// or https://.</source>
        <translation>“%1” no es la dirección de un servicio: empieza con http:// o https://.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is the network there, and the region right?</source>
        <translation>No se puede llegar a %1. ¿Hay red, y es correcta la región?</translation>
    </message>
    <message>
        <source>%1 broke off without an answer.</source>
        <translation>%1 cortó la conexión sin responder.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds. Whether AWS has done it is not known.</source>
        <translation>No hubo respuesta en %1 segundos. No se sabe si AWS lo hizo.</translation>
    </message>
    <message>
        <source>AWS is asked too often and wants a pause. Try again a little later.</source>
        <translation>Se pregunta a AWS con demasiada frecuencia y pide una pausa. Vuelva a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Try again a little later.</source>
        <translation>El servicio tiene un fallo propio en este momento. Vuelva a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>Cancelled. Whether AWS has done it already is not known.</source>
        <translation>Cancelado. No se sabe si AWS ya lo hizo.</translation>
    </message>
    <message>
        <source>There is no such state machine in this account and region: %1</source>
        <translation>No hay tal máquina de estados en esta cuenta y región: %1</translation>
    </message>
    <message>
        <source>There is no such execution in this account and region: %1</source>
        <translation>No hay tal ejecución en esta cuenta y región: %1</translation>
    </message>
    <message>
        <source>AWS refuses it (%1): %2</source>
        <translation>AWS lo rechaza (%1): %2</translation>
    </message>
    <message>
        <source>There is no state machine named “%1” in this account and region.</source>
        <translation>No hay una máquina de estados llamada “%1” en esta cuenta y región.</translation>
    </message>
    <message>
        <source>The state machine is of type %1, and AWS never changes that to %2. Give another name.</source>
        <translation>La máquina de estados es del tipo %1, y AWS nunca lo cambia a %2. Dele otro nombre.</translation>
    </message>
    <message>
        <source>There is no such state machine yet, and a new one needs a role: name its ARN.</source>
        <translation>Todavía no hay tal máquina de estados, y una nueva necesita un rol: indique su ARN.</translation>
    </message>
    <message>
        <source>${%1} is not filled in, and AWS would take it as it stands. Give it a value.</source>
        <translation>${%1} no está rellenado, y AWS lo tomaría tal cual. Dele un valor.</translation>
    </message>
    <message>
        <source>An Express execution has no history to be fetched: AWS writes its events to CloudWatch Logs.</source>
        <translation>Una ejecución Express no tiene historial que obtener: AWS escribe sus eventos en CloudWatch Logs.</translation>
    </message>
    <message>
        <source>The definition has faults, so that it cannot be read. Mend them first.</source>
        <translation>La definición tiene fallos, de modo que no se puede leer. Corríjalos primero.</translation>
    </message>
    <message>
        <source>The input is not JSON.</source>
        <translation>La entrada no es JSON.</translation>
    </message>
    <message>
        <source>Name the execution by its ARN, which “Start” shows and AWS&apos;s console, too.</source>
        <translation>Indique la ejecución por su ARN, que muestran “Iniciar” y también la consola de AWS.</translation>
    </message>
    <message>
        <source>Select the state to be tried.</source>
        <translation>Seleccione el estado que se va a probar.</translation>
    </message>
    <message>
        <source>The definition nowhere says ${%1}: this entry fills in nothing.</source>
        <translation>La definición no usa ${%1} en ninguna parte: esta entrada no completa nada.</translation>
    </message>
    <message>
        <source>Nothing fills in ${%1}: AWS gets it as it is written.</source>
        <translation>Nada completa ${%1}: AWS lo recibe tal como está escrito.</translation>
    </message>
    <message>
        <source>${%1} names nothing that %2 knows here: the deployment fails.</source>
        <translation>${%1} no nombra nada que %2 conozca aquí: el despliegue falla.</translation>
    </message>
    <message>
        <source>%1 needs a number, but %2 is filled in between quotes: AWS refuses the text.</source>
        <translation>%1 necesita un número, pero %2 se completa entre comillas: AWS rechaza el texto.</translation>
    </message>
    <message>
        <source>serverless-step-functions fills in %1 only where a Ref, an Fn:: or a #{…} stands somewhere in the definition. None does: it stays as it is written.</source>
        <translation>serverless-step-functions solo completa %1 si en alguna parte de la definición hay un Ref, un Fn:: o un #{…}. No hay ninguno: queda como está escrito.</translation>
    </message>
    <message>
        <source>serverless-step-functions makes one JSON string of a definition that is a text, and AWS refuses that: write its values here, or in a file that ends with .json, .yml or .yaml.</source>
        <translation>serverless-step-functions convierte en una sola cadena JSON la definición que es un texto, y AWS la rechaza: escribe los valores aquí o en un archivo que termine en .json, .yml o .yaml.</translation>
    </message>
    <message>
        <source>The plugins lack serverless-step-functions: without it the Serverless Framework passes over stepFunctions.</source>
        <translation>Falta serverless-step-functions entre los plugins: sin él Serverless Framework pasa por alto stepFunctions.</translation>
    </message>
    <message>
        <source>This ARN has no region: %1</source>
        <translation>Este ARN no tiene región: %1</translation>
    </message>
    <message>
        <source>This ARN has no account: %1</source>
        <translation>Este ARN no tiene cuenta: %1</translation>
    </message>
    <message>
        <source>%1 holds the definition of %2, too: editing one edits both.</source>
        <translation>%1 también contiene la definición de %2: editar una es editar las dos.</translation>
    </message>
    <message>
        <source>Terraform works parts of this definition out (%{ if } or %{ for }): what it says is known only when Terraform runs, so it is not read.</source>
        <translation>Terraform calcula partes de esta definición (%{ if } o %{ for }): lo que dice solo se sabe cuando Terraform se ejecuta, así que no se lee.</translation>
    </message>
    <message>
        <source>Terraform takes blanks away in this text (${~ }): it can be read, and not be edited here.</source>
        <translation>Terraform quita espacios de este texto (${~ }): se puede leer, pero no editar aquí.</translation>
    </message>
    <message>
        <source>No definition can be read from what stands in its place: %1.</source>
        <translation>No se puede leer una definición en lo que está en su lugar: %1.</translation>
    </message>
    <message>
        <source>The template gives this state machine no definition.</source>
        <translation>La plantilla no da ninguna definición a esta máquina de estados.</translation>
    </message>
    <message>
        <source>Which file holds the definition depends on %2, which is known only at deployment: %1.</source>
        <translation>El archivo que contiene la definición depende de %2, que solo se conoce en el despliegue: %1.</translation>
    </message>
    <message>
        <source>This rule never decides: rule %1 before it takes all that it would.</source>
        <translation>Esta regla nunca decide: la regla %1, antes que ella, ya se queda con todo lo que aceptaría.</translation>
    </message>
    <message>
        <source>If “%1” fails, the run ends there, and what “%2” has done stays half done: nothing catches an error here.</source>
        <translation>Si “%1” falla, la ejecución termina ahí y lo que hizo “%2” queda a medias: aquí nada captura un error.</translation>
    </message>
    <message>
        <source>All results of “%1” together may pass the 256 KiB that a state may give on; a ResultWriter keeps them in S3.</source>
        <translation>Todos los resultados de “%1” juntos pueden pasar de los 256 KiB que un estado puede entregar; un ResultWriter los guarda en S3.</translation>
    </message>
    <message>
        <source>The answer to “%1” may have up to %2, and with more than 256 KiB the state fails. %3 keeps it smaller; which value does, depends on your data.</source>
        <translation>La respuesta a “%1” puede tener hasta %2, y con más de 256 KiB el estado falla. %3 la mantiene más pequeña; qué valor basta depende de sus datos.</translation>
    </message>
    <message>
        <source>“%1” hands its whole input to each of its items, the list included. Name only what an item needs; what that is, only you can say.</source>
        <translation>“%1” entrega su entrada entera a cada uno de sus elementos, con la lista incluida. Indique solo lo que un elemento necesita; qué es, solo usted lo sabe.</translation>
    </message>
    <message>
        <source>With %2 items “%1” passes the 25,000 events that a run may have, and the run fails; a distributed Map has a history for each item.</source>
        <translation>Con %2 elementos, “%1” pasa de los 25 000 eventos que puede tener una ejecución, y esta falla; un Map distribuido tiene un historial para cada elemento.</translation>
    </message>
    <message>
        <source>After some %2 rounds, %3 minutes, the loop through “%1” has used up the 25,000 events that a run may have, and the run fails. A longer wait makes it last.</source>
        <translation>Después de unas %2 vueltas, %3 minutos, el bucle por “%1” ha gastado los 25 000 eventos que puede tener una ejecución, y esta falla. Con una espera más larga dura más.</translation>
    </message>
    <message>
        <source>Runs of this workflow wait, and may go on with other code than they began with: “%1” calls a function without a version or an alias. Which one is meant, only you can say: publish one, and write it behind the name.</source>
        <translation>Las ejecuciones de este flujo esperan y pueden seguir con otro código: “%1” llama a una función sin versión ni alias. Solo usted sabe cuál es la buena: publique una y escríbala detrás del nombre.</translation>
    </message>
    <message>
        <source>Only states of one branch of a Parallel can become a branch of their own.</source>
        <translation>Solo estados de una misma rama de un Parallel pueden convertirse en una rama propia.</translation>
    </message>
    <message>
        <source>These states are a branch of their own already.</source>
        <translation>Estos estados ya son una rama propia.</translation>
    </message>
    <message>
        <source>There is no branch behind this one.</source>
        <translation>No hay ninguna rama detrás de esta.</translation>
    </message>
    <message>
        <source>This branch comes to no end that the branch behind it could follow.</source>
        <translation>Esta rama no llega a un final al que pudiera seguir la rama siguiente.</translation>
    </message>
    <message>
        <source>At %1 stands data with a Ref or an Fn:: among its names, which the Serverless Framework&apos;s plugin takes for a function of CloudFormation: all of it would be lost.</source>
        <translation>En %1 hay datos con un nombre Ref o Fn::, que el plugin de Serverless Framework toma por una función de CloudFormation: se perdería todo.</translation>
    </message>
    <message>
        <source>“%1” waits until its token comes back, but hands on no token: nobody can answer. Where it goes depends on who is to answer.</source>
        <translation>“%1” espera hasta que vuelva su token, pero no entrega ninguno: nadie puede responder. Dónde ponerlo depende de quién vaya a responder.</translation>
    </message>
    <message>
        <source>serverless-step-functions takes an object that has a Ref or an Fn:: for that alone: %1 is lost.</source>
        <translation>serverless-step-functions toma un objeto que tiene Ref o Fn:: solo por eso: se pierde %1.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” only at times, by a rule or an error: a branch of its own would run every time.</source>
        <translation>“%1” lleva a “%2” solo a veces, por una regla o un error: una rama propia se ejecutaría siempre.</translation>
    </message>
    <message>
        <source>The variable %1 is assigned inside of “%2” and by the other branch: one branch cannot do both.</source>
        <translation>La variable %1 se asigna dentro de “%2” y en la otra rama: una sola rama no puede hacer ambas cosas.</translation>
    </message>
</context>
<context>
    <name>problems::Fix</name>
    <message>
        <source>Create the state “%1”</source>
        <translation>Crear el estado “%1”</translation>
    </message>
    <message>
        <source>Go to “%1” instead</source>
        <translation>Ir a “%1” en su lugar</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Go on to “%1”</source>
        <translation>Seguir hacia “%1”</translation>
    </message>
    <message>
        <source>Add a Default that leads to “%1”</source>
        <translation>Agregar un Default que lleve a “%1”</translation>
    </message>
    <message>
        <source>Move the entry with %1 to the end</source>
        <translation>Mover al final la entrada con %1</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>Conservar solo %1</translation>
    </message>
    <message>
        <source>Rename the state “%1” to “%2”</source>
        <translation>Cambiar el nombre del estado “%1” a “%2”</translation>
    </message>
    <message>
        <source>Remove the state “%1”</source>
        <translation>Quitar el estado “%1”</translation>
    </message>
    <message>
        <source>Turn “%1” into “%2” in JSONata</source>
        <translation>Convertir “%1” en “%2” de JSONata</translation>
    </message>
    <message>
        <source>Put in the missing %1</source>
        <translation>Insertar el %1 que falta</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Add a Catch that leads to “%1”</source>
        <translation>Añadir un Catch que lleve a “%1”</translation>
    </message>
</context>
<context>
    <name>problems::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation>el flujo</translation>
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
        <translation>Línea</translation>
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
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>No problems: AWS would accept this definition.</source>
        <translation>Ningún problema: AWS aceptaría esta definición.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Ningún problema coincide con el filtro.</translation>
    </message>
    <message>
        <source>AWS: %1</source>
        <translation>AWS: %1</translation>
    </message>
    <message>
        <source>No fix is known for this</source>
        <translation>No se conoce una corrección para esto</translation>
    </message>
    <message>
        <source>%1, line %2: it stands in the template, beside the definition that is shown here.</source>
        <translation>%1, línea %2: está en la plantilla, junto a la definición que se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>A deployment tool fills in ${%1}.</source>
        <translation>Una herramienta de despliegue rellena ${%1}.</translation>
    </message>
    <message>
        <source>The template fills in: %1</source>
        <translation>La plantilla lo rellena con: %1</translation>
    </message>
    <message>
        <source>It is always: %1</source>
        <translation>Es siempre: %1</translation>
    </message>
    <message>
        <source>Rehearsals have no value for %1 yet.</source>
        <translation>Los ensayos aún no tienen valor para %1.</translation>
    </message>
    <message>
        <source>In rehearsals: %1</source>
        <translation>En los ensayos: %1</translation>
    </message>
</context>
<context>
    <name>session::Trail</name>
    <message>
        <source>No other state was looked at before.</source>
        <translation>Antes no se miró ningún otro estado.</translation>
    </message>
    <message>
        <source>No other state was looked at after this one.</source>
        <translation>Después de este no se miró ningún otro estado.</translation>
    </message>
</context>
<context>
    <name>simulator::AnswerCard</name>
    <message>
        <source>Task token</source>
        <translation>Token de la tarea</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>As SendTaskSuccess, with the output above</source>
        <translation>Como SendTaskSuccess, con la salida de arriba</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>As SendTaskFailure, with the error above</source>
        <translation>Como SendTaskFailure, con el error de arriba</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>As SendTaskHeartbeat: the time that HeartbeatSeconds allows begins anew</source>
        <translation>Como SendTaskHeartbeat: el tiempo que permite HeartbeatSeconds comienza de nuevo</translation>
    </message>
    <message>
        <source>after </source>
        <translation>después de </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long after the last one the heartbeat comes, in seconds</source>
        <translation>Cuánto después del último llega el heartbeat, en segundos</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Lo que se le envió</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>esta llamada</translation>
    </message>
    <message>
        <source>this and all further calls</source>
        <translation>esta llamada y todas las siguientes</translation>
    </message>
    <message>
        <source>Which calls the answer is for</source>
        <translation>Para qué llamadas vale la respuesta</translation>
    </message>
    <message>
        <source>Choose the child&apos;s definition…</source>
        <translation>Elegir la definición secundaria…</translation>
    </message>
    <message>
        <source>Runs the state machine that this task starts; the rehearsal remembers its file</source>
        <translation>Ejecuta la máquina de estados que inicia esta tarea; el ensayo recuerda su archivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer all with this</source>
        <translation>Responder esto a todas</translation>
    </message>
    <message>
        <source>Every task of this run without a mock gets this answer</source>
        <translation>Toda tarea de esta ejecución que no tenga mock recibe esta respuesta</translation>
    </message>
    <message>
        <source>%1 wants an answer</source>
        <translation>%1 espera una respuesta</translation>
    </message>
    <message>
        <source>%1 wants an answer (call %2)</source>
        <translation>%1 espera una respuesta (llamada %2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The definition of %1</source>
        <translation>La definición de %1</translation>
    </message>
    <message>
        <source>Workflows (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;All files (*)</source>
        <translation>Flujos (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 waits for someone to send its token back</source>
        <translation>%1 espera que alguien devuelva su token</translation>
    </message>
    <message>
        <source>(the worker has it)</source>
        <translation>(lo tiene el worker)</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) so far; fails after %1 s without one</source>
        <translation>
            <numerusform>%n heartbeat hasta ahora; falla después de %1 s sin uno</numerusform>
            <numerusform>%n heartbeats hasta ahora; falla después de %1 s sin uno</numerusform>
        </translation>
    </message>
    <message>
        <source>no HeartbeatSeconds</source>
        <translation>sin HeartbeatSeconds</translation>
    </message>
    <message>
        <source>Answers, and lets the run go on (Ctrl+Enter)</source>
        <translation>Responde y deja que la ejecución continúe (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
</context>
<context>
    <name>simulator::BeginningForm</name>
    <message>
        <source>Begins at</source>
        <translation>Comienza en</translation>
    </message>
    <message>
        <source>When the run begins, in UTC</source>
        <translation>Cuándo comienza la ejecución, en UTC</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of all chance in the run</source>
        <translation>Semilla de todo el azar de la ejecución</translation>
    </message>
    <message>
        <source>All chance comes from it: $random, $uuid, jitter, and the order of what happens at once. The same seed gives the same run.</source>
        <translation>Todo el azar viene de ella: $random, $uuid, jitter y el orden de lo que ocurre a la vez. La misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <source>Another seed, and run again</source>
        <translation>Otra semilla, y ejecutar de nuevo</translation>
    </message>
</context>
<context>
    <name>simulator::BreakEvenChart</name>
    <message>
        <source>Cost per month over the number of runs</source>
        <translation>Costo por mes según el número de ejecuciones</translation>
    </message>
    <message>
        <source>At %L1 runs: Standard US$ %L2, Express US$ %L3</source>
        <translation>Con %L1 ejecuciones: Standard US$ %L2, Express US$ %L3</translation>
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
        <translation>%L1 ejecuciones</translation>
    </message>
</context>
<context>
    <name>simulator::CaseDialog</name>
    <message>
        <source>Test case %1</source>
        <translation>Caso de prueba %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>any end</source>
        <translation>cualquier final</translation>
    </message>
    <message>
        <source>any, or none</source>
        <translation>cualquiera, o ninguno</translation>
    </message>
    <message>
        <source>any output</source>
        <translation>cualquier salida</translation>
    </message>
    <message>
        <source>just this output</source>
        <translation>exactamente esta salida</translation>
    </message>
    <message>
        <source>an output with these members</source>
        <translation>una salida con estos miembros</translation>
    </message>
    <message>
        <source>an output for which this is true</source>
        <translation>una salida para la que esto es verdadero</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Condition on the output, in JSONata</source>
        <translation>Condición sobre la salida, en JSONata</translation>
    </message>
    <message>
        <source>States it goes through in this order, a line for each; others may lie between</source>
        <translation>Estados por los que pasa, en este orden, uno por línea; puede haber otros entre ellos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>Comienza con</translation>
    </message>
    <message>
        <source>It ends as</source>
        <translation>Termina como</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Write what is true of the output.</source>
        <translation>Escribe lo que es verdadero sobre la salida.</translation>
    </message>
</context>
<context>
    <name>simulator::CasesModel</name>
    <message>
        <source>an end</source>
        <translation>un final</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Caso de prueba</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Se espera</translation>
    </message>
</context>
<context>
    <name>simulator::CasesView</name>
    <message>
        <source>Test cases</source>
        <translation>Casos de prueba</translation>
    </message>
    <message>
        <source>Keep run</source>
        <translation>Guardar ejecución</translation>
    </message>
    <message>
        <source>Keep this run as a test case: its input, its answers and how it ended</source>
        <translation>Guarda esta ejecución como caso de prueba: su entrada, sus respuestas y cómo terminó</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Look for cases that cover what no case covers yet</source>
        <translation>Busca casos que cubran lo que ningún caso cubre todavía</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export as a mock file…</source>
        <translation>Exportar como archivo de mocks…</translation>
    </message>
    <message>
        <source>Bring the test cases back as they were before</source>
        <translation>Recupera los casos de prueba como estaban antes</translation>
    </message>
    <message>
        <source>Stop (%1 of %2)</source>
        <translation>Detener (%1 de %2)</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todos</translation>
    </message>
    <message>
        <source>The workflow has changed meanwhile: ask for proposals again.</source>
        <translation>El flujo cambió mientras tanto: pide las propuestas de nuevo.</translation>
    </message>
    <message>
        <source>No further case was found.</source>
        <translation>No se encontró ningún otro caso.</translation>
    </message>
    <message>
        <source>Looking for test cases…</source>
        <translation>Buscando casos de prueba…</translation>
    </message>
    <message>
        <source>Export as a mock file</source>
        <translation>Exportar como archivo de mocks</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Enter runs the case, F2 renames it, Ctrl+E edits it, Ctrl+D doubles it, Delete removes it</source>
        <translation>Enter ejecuta el caso, F2 cambia su nombre, Ctrl+E lo edita, Ctrl+D lo duplica, Supr lo quita</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Many inputs…</source>
        <translation>Varias entradas…</translation>
    </message>
    <message>
        <source>There is no run yet to keep as a test case.</source>
        <translation>Aún no hay ninguna ejecución que guardar como caso de prueba.</translation>
    </message>
    <message>
        <source>The test case has changed meanwhile: edit it again.</source>
        <translation>El caso de prueba cambió mientras tanto: edítalo de nuevo.</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Inputs, in a JSON array: a test case for each</source>
        <translation>Entradas, en un arreglo JSON: un caso de prueba para cada una</translation>
    </message>
    <message>
        <source>Run them all</source>
        <translation>Ejecutarlas todas</translation>
    </message>
</context>
<context>
    <name>simulator::CostView</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>Ejecuciones por mes</translation>
    </message>
    <message>
        <source>runs per month</source>
        <translation>ejecuciones por mes</translation>
    </message>
    <message>
        <source>Prices of %1, without taxes. Each entry of a state and each retry counts as a transition. A file prices.json beside the settings stands in for the list.</source>
        <translation>Precios del %1, sin impuestos. Cada entrada en un estado y cada reintento cuenta como una transición. Un archivo prices.json junto a las preferencias reemplaza la lista.</translation>
    </message>
    <message>
        <source>Start a run to see what it costs.</source>
        <translation>Inicia una ejecución para ver cuánto cuesta.</translation>
    </message>
    <message>
        <source>Most transitions:</source>
        <translation>Más transiciones:</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>This run so far: %n transition(s), %1. A thousand such runs: %2.</source>
        <translation>
            <numerusform>Esta ejecución hasta ahora: %n transición, %1. Mil ejecuciones así: %2.</numerusform>
            <numerusform>Esta ejecución hasta ahora: %n transiciones, %1. Mil ejecuciones así: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month: Standard %1 (%2 transitions are free), Express %3.</source>
        <translation>Un mes: Standard %1 (%2 transiciones son gratuitas), Express %3.</translation>
    </message>
    <message>
        <source>But no Express run may take longer than five minutes.</source>
        <translation>Pero ninguna ejecución Express puede durar más de cinco minutos.</translation>
    </message>
    <message>
        <source>Express costs no more from %1 runs a month on.</source>
        <translation>A partir de %1 ejecuciones por mes, Express no cuesta más.</translation>
    </message>
    <message>
        <source>Standard costs less at any number of runs.</source>
        <translation>Standard cuesta menos con cualquier número de ejecuciones.</translation>
    </message>
    <message>
        <source>Events: %1 of %2 (%3 %).</source>
        <translation>Eventos: %1 de %2 (%3 %).</translation>
    </message>
    <message>
        <source>Largest data: %1 of %2 (%3 %).</source>
        <translation>Datos más grandes: %1 de %2 (%3 %).</translation>
    </message>
    <message>
        <source>The loop from “%1” waits and asks again: %2 rounds, %3 transitions each.</source>
        <translation>El bucle desde “%1” espera y pregunta de nuevo: %2 vueltas, %3 transiciones en cada una.</translation>
    </message>
    <message>
        <source>The loop from “%1”: %2 rounds, %3 transitions each.</source>
        <translation>El bucle desde “%1”: %2 vueltas, %3 transiciones en cada una.</translation>
    </message>
    <message>
        <source>After some %1 more, its data is too large (256 KB).</source>
        <translation>Después de unas %1 más, sus datos son demasiado grandes (256 KB).</translation>
    </message>
    <message>
        <source>After some %1 more, the history is full (25,000 events).</source>
        <translation>Después de unas %1 más, el historial está lleno (25 000 eventos).</translation>
    </message>
</context>
<context>
    <name>simulator::CoverageBar</name>
    <message>
        <source>Show on the drawing</source>
        <translation>Mostrar en el diagrama</translation>
    </message>
    <message>
        <source>Mark which states and arrows the test cases go through, and which not</source>
        <translation>Marca por qué estados y flechas pasan los casos de prueba y por cuáles no</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
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
        <translation>Cubierto: %1</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>No cubierto: %1</translation>
    </message>
</context>
<context>
    <name>simulator::DataView</name>
    <message>
        <source>$%1 is read by no state.</source>
        <translation>Ningún estado lee $%1.</translation>
    </message>
    <message>
        <source>$%1 is read by %2.</source>
        <translation>$%1 se lee en %2.</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Flujo de datos</translation>
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
        <source>State input</source>
        <translation>Entrada del estado</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Start a run to see what goes in and out of each state.</source>
        <translation>Inicia una ejecución para ver qué entra y qué sale de cada estado.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation>no llama a ningún servicio</translation>
    </message>
    <message>
        <source>This state has not been visited yet.</source>
        <translation>Este estado aún no se ha visitado.</translation>
    </message>
    <message>
        <source>Start a run to see the stages of each state&apos;s data.</source>
        <translation>Inicia una ejecución para ver las etapas de los datos de cada estado.</translation>
    </message>
    <message>
        <source>The whole input</source>
        <translation>Toda la entrada</translation>
    </message>
    <message>
        <source>The value at %1</source>
        <translation>El valor en %1</translation>
    </message>
    <message>
        <source>%1 is as the execution was given it.</source>
        <translation>%1 está como lo recibió la ejecución.</translation>
    </message>
    <message>
        <source>%1 comes from the output of “%2” (event %3).</source>
        <translation>%1 viene de la salida de “%2” (evento %3).</translation>
    </message>
    <message>
        <source>%1 was handed in by “%2” (event %3).</source>
        <translation>%1 lo entregó “%2” (evento %3).</translation>
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
        <translation>intento %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Answer the question under Predict first.</source>
        <translation>Responde antes a la pregunta en Predecir.</translation>
    </message>
</context>
<context>
    <name>simulator::EventModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>simulator::FilesForm</name>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder whose BUCKET/KEY files stand for S3 objects</source>
        <translation>Elegir una carpeta cuyos archivos BUCKET/KEY hacen las veces de objetos de S3</translation>
    </message>
    <message>
        <source>Files that stand for S3 objects</source>
        <translation>Archivos que hacen las veces de objetos de S3</translation>
    </message>
    <message>
        <source>%1 reads from S3: choose a folder whose BUCKET/KEY files stand for the objects.</source>
        <translation>%1 lee de S3: elige una carpeta cuyos archivos BUCKET/KEY hagan las veces de los objetos.</translation>
    </message>
    <message>
        <source>%1 reads from %2</source>
        <translation>%1 lee de %2</translation>
    </message>
</context>
<context>
    <name>simulator::JsonBox</name>
    <message>
        <source>(%1 characters in all)</source>
        <translation>(%1 caracteres en total)</translation>
    </message>
</context>
<context>
    <name>simulator::LogsWindow</name>
    <message>
        <source>Logs and trace of the run</source>
        <translation>Registros y traza de la ejecución</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>Include execution data</source>
        <translation>Incluir los datos de la ejecución</translation>
    </message>
    <message>
        <source>Lines in CloudWatch Logs</source>
        <translation>Líneas en CloudWatch Logs</translation>
    </message>
    <message>
        <source>Segments in X-Ray</source>
        <translation>Segmentos en X-Ray</translation>
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
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>Guardar la traza</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Guardar los registros</translation>
    </message>
</context>
<context>
    <name>simulator::OutboxView</name>
    <message>
        <source>Messages that the run would have sent</source>
        <translation>Mensajes que la ejecución habría enviado</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Lo que dice el mensaje</translation>
    </message>
    <message>
        <source>Nothing sent so far. Here come messages to SNS, SQS and EventBridge, HTTP requests, e-mails, and files written to S3.</source>
        <translation>Nada enviado hasta ahora. Aquí aparecen los mensajes a SNS, SQS y EventBridge, las solicitudes HTTP, los correos y los archivos escritos en S3.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) written to S3…</source>
        <translation>
            <numerusform>Guardar %n archivo escrito en S3…</numerusform>
            <numerusform>Guardar %n archivos escritos en S3…</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1, attempt %2, after %3 s</source>
        <translation>de %1, intento %2, después de %3 s</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Not delivered: the call failed.</source>
        <translation>No entregado: la llamada falló.</translation>
    </message>
    <message>
        <source>Save the files that the run wrote to S3</source>
        <translation>Guardar los archivos que la ejecución escribió en S3</translation>
    </message>
</context>
<context>
    <name>simulator::PlayBar</name>
    <message>
        <source>Each entry of a state and each retry is a transition; the price is that of %1 (list of %2)</source>
        <translation>Cada entrada en un estado y cada reintento es una transición; el precio es el de %1 (lista del %2)</translation>
    </message>
    <message>
        <source>One request, and 64 MB for as long as it takes; the price is that of %1 (list of %2)</source>
        <translation>Una solicitud, y 64 MB durante el tiempo que tarde; el precio es el de %1 (lista del %2)</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Retroceder un paso</translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation>Avanzar hasta el próximo evento</translation>
    </message>
    <message>
        <source>Into the next state</source>
        <translation>Entrar en el próximo estado</translation>
    </message>
    <message>
        <source>To the end of this state</source>
        <translation>Avanzar hasta el fin de este estado</translation>
    </message>
    <message>
        <source>Out of this branch or round</source>
        <translation>Salir de esta rama o iteración</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Go on otherwise from here</source>
        <translation>Seguir de otra manera desde aquí</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Salir de la simulación</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
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
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>virtual time %1</source>
        <translation>tiempo virtual %1</translation>
    </message>
    <message>
        <source>1 transition</source>
        <translation>1 transición</translation>
    </message>
    <message>
        <source>%1 transitions</source>
        <translation>%1 transiciones</translation>
    </message>
    <message>
        <source>Redrive: go on from what did not succeed, as AWS does</source>
        <translation>Redrive: continuar desde lo que no terminó con éxito, como hace AWS</translation>
    </message>
    <message>
        <source>Into the workflow that this task starts</source>
        <translation>Entrar en el flujo que inicia esta tarea</translation>
    </message>
    <message>
        <source>Out of this branch or round, or back to the workflow that started this one</source>
        <translation>Salir de esta rama o iteración, o volver al flujo que inició este</translation>
    </message>
    <message>
        <source>Predict: say what comes next before it is shown</source>
        <translation>Predecir: di lo que viene antes de verlo</translation>
    </message>
</context>
<context>
    <name>simulator::PlaygroundView</name>
    <message>
        <source>not asked</source>
        <translation>no evaluada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1   (the first of %2)</source>
        <translation>%1   (el primero de %2)</translation>
    </message>
    <message>
        <source>An expression, tried on the data of this visit: $states.input, $states.result, $$, $variable …</source>
        <translation>Una expresión, evaluada con los datos de esta visita: $states.input, $states.result, $$, $variable …</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Lenguaje de consulta</translation>
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
        <translation>Partes de la expresión</translation>
    </message>
</context>
<context>
    <name>simulator::PredictCard</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows what comes next; it counts as not known</source>
        <translation>Muestra lo que viene; cuenta como no sabida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Goes on as before the question (Enter)</source>
        <translation>Continúa como antes de la pregunta (Enter)</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada del estado</translation>
    </message>
    <message>
        <source>Its definition</source>
        <translation>Su definición</translation>
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
        <translation>&lt;b&gt;Correcto.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Es la %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;No, it is %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No, es la %1.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>simulator::RecordedBand</name>
    <message>
        <source>Answer like this run</source>
        <translation>Responder como en esta ejecución</translation>
    </message>
    <message>
        <source>Take its input and what its tasks were answered for the next run</source>
        <translation>Usa en la próxima ejecución la entrada de esta y lo que se respondió a sus tareas</translation>
    </message>
    <message>
        <source>A recorded run, as it happened: %1</source>
        <translation>Una ejecución grabada, tal como ocurrió: %1</translation>
    </message>
    <message>
        <source>Its last pages are missing: the file ends with a nextToken.</source>
        <translation>Faltan sus últimas páginas: el archivo termina con un nextToken.</translation>
    </message>
    <message>
        <source>This workflow has no state “%1”, which it tells of.</source>
        <translation>Este flujo no tiene el estado “%1”, que aparece en ella.</translation>
    </message>
    <message>
        <source>It tells of %1 states that this workflow does not have: %2.</source>
        <translation>En ella aparecen %1 estados que este flujo no tiene: %2.</translation>
    </message>
    <message>
        <source>The next run has this one&apos;s input, and its tasks answer as they did here.</source>
        <translation>La próxima ejecución tendrá la entrada de esta, y sus tareas responderán como aquí.</translation>
    </message>
    <message>
        <source>Make a test case of it</source>
        <translation>Hacer de ella un caso de prueba</translation>
    </message>
    <message>
        <source>A test with its input, its tasks&apos; answers, and the end it came to</source>
        <translation>Una prueba con su entrada, las respuestas de sus tareas y el final al que llegó</translation>
    </message>
    <message>
        <source>A test case needs a run that came to an end by itself and was not redriven.</source>
        <translation>Un caso de prueba necesita una ejecución que haya terminado por sí misma y sin redrive.</translation>
    </message>
    <message>
        <source>“%1” is among the tests now.</source>
        <translation>“%1” ya está entre las pruebas.</translation>
    </message>
</context>
<context>
    <name>simulator::RulesView</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>No Default: the execution fails where no rule holds</source>
        <translation>Sin Default: la ejecución falla cuando ninguna regla se cumple</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>→ %1, taken</source>
        <translation>→ %1, elegido</translation>
    </message>
    <message>
        <source>Rules of the Choice</source>
        <translation>Reglas del Choice</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
</context>
<context>
    <name>simulator::RunChooser</name>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>The run that is watched</source>
        <translation>La ejecución que se está viendo</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna ejecución</translation>
    </message>
    <message>
        <source>Choose the run to look at</source>
        <translation>Elegir la ejecución que se quiere ver</translation>
    </message>
    <message>
        <source>%1 and %2 are the same as far as both go.</source>
        <translation>%1 y %2 son iguales hasta donde llegan ambas.</translation>
    </message>
    <message>
        <source>The runs go apart here: %1. In %2 it is: %3.</source>
        <translation>Las ejecuciones se separan aquí: %1. En %2 es: %3.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
</context>
<context>
    <name>simulator::StagesView</name>
    <message>
        <source>Stages of the visit</source>
        <translation>Etapas de la visita</translation>
    </message>
    <message>
        <source>The value at this stage</source>
        <translation>El valor en esta etapa</translation>
    </message>
    <message>
        <source>compared with “%1”</source>
        <translation>comparado con “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>worked out anew: chance or the clock took part, so the run had other values here</source>
        <translation>calculado de nuevo: intervino el azar o el reloj, así que la ejecución tuvo aquí otros valores</translation>
    </message>
</context>
<context>
    <name>simulator::SteppingPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The run over virtual time</source>
        <translation>La ejecución en el tiempo virtual</translation>
    </message>
    <message>
        <source>Run input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The input of the run, as JSON</source>
        <translation>La entrada de la ejecución, en JSON</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a run with this input</source>
        <translation>Iniciar una ejecución con esta entrada</translation>
    </message>
    <message>
        <source>Mock file…</source>
        <translation>Archivo de mocks…</translation>
    </message>
    <message>
        <source>Take the answers of tasks from a mock file</source>
        <translation>Tomar de un archivo de mocks las respuestas de las tareas</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Logs, trace…</source>
        <translation>Registros…</translation>
    </message>
    <message>
        <source>What CloudWatch Logs and X-Ray would get of this run</source>
        <translation>Lo que CloudWatch Logs y X-Ray recibirían de esta ejecución</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation>Eventos de la ejecución</translation>
    </message>
    <message>
        <source>This run finds nothing in S3: choose a folder for it under Run input.</source>
        <translation>Esta ejecución no encuentra nada en S3: elige una carpeta para ella en la pestaña Entrada.</translation>
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
        <source>Outbox %1</source>
        <translation>Enviados %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>The input has changed since this run began.</source>
        <translation>La entrada cambió desde que comenzó esta ejecución.</translation>
    </message>
    <message>
        <source>The definition has changed since this history was laid over it.</source>
        <translation>La definición cambió desde que se abrió sobre ella este historial.</translation>
    </message>
    <message>
        <source>The definition has changed since this run began.</source>
        <translation>La definición cambió desde que comenzó esta ejecución.</translation>
    </message>
    <message>
        <source>Open a mock file</source>
        <translation>Abrir un archivo de mocks</translation>
    </message>
    <message>
        <source>Mock files (*.json);;All files (*)</source>
        <translation>Archivos de mocks (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Run to an event</source>
        <translation>Ejecutar hasta un evento</translation>
    </message>
    <message>
        <source>The event&apos;s number</source>
        <translation>El número del evento</translation>
    </message>
    <message>
        <source>Export the execution history</source>
        <translation>Exportar el historial de la ejecución</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>When the run begins, and the seed of its chance</source>
        <translation>Cuándo comienza la ejecución y la semilla de su azar</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
</context>
<context>
    <name>simulator::StopDialog</name>
    <message>
        <source>Breakpoints</source>
        <translation>Puntos de interrupción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>Desde la vez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Condición %1: %2</translation>
    </message>
    <message>
        <source>Variable changes</source>
        <translation>Cambia la variable</translation>
    </message>
    <message>
        <source>Without an error a run stops where the state is entered; “*” is any error. With a variable it stops where the state gives it another value. A condition is JSONata over $states.input and the variables: it stops where that is true.</source>
        <translation>Sin un error, la ejecución se detiene al entrar en el estado; “*” es cualquier error. Con una variable, se detiene donde el estado le da otro valor. Una condición es JSONata sobre $states.input y las variables: se detiene donde es verdadera.</translation>
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
        <translation>Lo que representan los marcadores</translation>
    </message>
    <message>
        <source>A deployment tool fills these in; a run takes the values written here</source>
        <translation>Una herramienta de despliegue los completa; una ejecución toma los valores escritos aquí</translation>
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
        <translation>Glosario: %1</translation>
    </message>
</context>
<context>
    <name>simulator::TestCases</name>
    <message>
        <source>The mock file</source>
        <translation>El archivo de mocks</translation>
    </message>
    <message>
        <source>No mocks: every task asks</source>
        <translation>Sin mocks: cada tarea pide su respuesta</translation>
    </message>
</context>
<context>
    <name>simulator::TimelineView</name>
    <message>
        <source>A run shows here how long each state takes.</source>
        <translation>Una ejecución muestra aquí cuánto tarda cada estado.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>aún sin terminar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>simulator::TrialWindow</name>
    <message>
        <source>%1 alone</source>
        <translation>%1 por separado</translation>
    </message>
    <message>
        <source>The state&apos;s input</source>
        <translation>Entrada del estado</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What TestState answers</source>
        <translation>Lo que responde TestState</translation>
    </message>
    <message>
        <source>Its service answers</source>
        <translation>Su servicio responde</translation>
    </message>
    <message>
        <source>Its branches or rounds give on</source>
        <translation>Sus ramas o iteraciones entregan</translation>
    </message>
    <message>
        <source>What is written on the left is no JSON yet.</source>
        <translation>Lo que está escrito a la izquierda aún no es JSON.</translation>
    </message>
    <message>
        <source>The state is gone.</source>
        <translation>El estado ya no existe.</translation>
    </message>
    <message>
        <source>%1 comes next</source>
        <translation>sigue %1</translation>
    </message>
</context>
<context>
    <name>simulator::VariablesView</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
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
        <translation>Qué visitas se muestran</translation>
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
        <translation>Visita siguiente</translation>
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
        <translation>Ningún retrier ni catcher de aquí lo trata: pasa al estado que contiene a este, o termina la ejecución.</translation>
    </message>
    <message>
        <source>The catcher for %1 takes it: %2 comes next.</source>
        <translation>El catcher de %1 lo captura: sigue %2.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>The retrier for %1 waits at most %2, then tries again.</source>
        <translation>El retrier de %1 espera como máximo %2 y luego reintenta.</translation>
    </message>
    <message>
        <source>The retrier for %1 waits %2, then tries again.</source>
        <translation>El retrier de %1 espera %2 y luego reintenta.</translation>
    </message>
    <message>
        <source>It is the last attempt</source>
        <translation>Es el último intento</translation>
    </message>
    <message>
        <source>After it 1 attempt is left</source>
        <translation>Después queda 1 intento</translation>
    </message>
    <message>
        <source>After it %1 attempts are left</source>
        <translation>Después quedan %1 intentos</translation>
    </message>
    <message>
        <source> before the catcher for %1 takes the error.</source>
        <translation> antes de que el catcher de %1 capture el error.</translation>
    </message>
    <message>
        <source>%1 failed with %2.</source>
        <translation>%1 falló con %2.</translation>
    </message>
    <message>
        <source>%1 has no value yet: give it one under Run input.</source>
        <translation>%1 aún no tiene valor: indica uno en la pestaña Entrada.</translation>
    </message>
    <message>
        <source>%1 have no values yet: give them some under Run input.</source>
        <translation>%1 aún no tienen valor: indícalos en la pestaña Entrada.</translation>
    </message>
    <message>
        <source>The run failed with %1 after %2: nothing caught the error.</source>
        <translation>La ejecución falló con %1 después de %2: nada capturó el error.</translation>
    </message>
    <message>
        <source>The run succeeded after %1.</source>
        <translation>La ejecución terminó con éxito después de %1.</translation>
    </message>
    <message>
        <source>The run was stopped after %1.</source>
        <translation>La ejecución se detuvo después de %1.</translation>
    </message>
    <message>
        <source>The run took longer than the workflow allows and was ended after %1.</source>
        <translation>La ejecución tardó más de lo que permite el flujo y se terminó después de %1.</translation>
    </message>
    <message>
        <source>%1 waits. The virtual clock jumps ahead, so nobody has to wait with it.</source>
        <translation>%1 espera. El reloj virtual avanza de un salto, así que nadie tiene que esperar con él.</translation>
    </message>
    <message>
        <source>%1 waits; the virtual clock jumps %2 ahead.</source>
        <translation>%1 espera; el reloj virtual avanza %2 de un salto.</translation>
    </message>
    <message>
        <source>%1 begins. It will call %2.</source>
        <translation>%1 comienza. Llamará a %2.</translation>
    </message>
    <message>
        <source>%1 tries its rules from the first one down; the first that is true decides.</source>
        <translation>%1 evalúa sus reglas desde la primera hacia abajo; decide la primera que sea verdadera.</translation>
    </message>
    <message>
        <source>%1 ends this flow with an error of its own.</source>
        <translation>%1 termina este flujo con un error propio.</translation>
    </message>
    <message>
        <source>%1 ends this flow with success.</source>
        <translation>%1 termina este flujo con éxito.</translation>
    </message>
    <message>
        <source>%1 begins: its branches all get the same input and run at the same time.</source>
        <translation>%1 comienza: todas sus ramas reciben la misma entrada y se ejecutan al mismo tiempo.</translation>
    </message>
    <message>
        <source>%1 begins: it runs its flow once for each item.</source>
        <translation>%1 comienza: ejecuta su flujo una vez por cada elemento.</translation>
    </message>
    <message>
        <source>%1 calls nothing: it passes its input on, perhaps changed.</source>
        <translation>%1 no llama a nada: entrega su entrada, quizá modificada.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1 comienza.</translation>
    </message>
    <message>
        <source>No rule of %1 was true: its Default leads to %2.</source>
        <translation>Ninguna regla de %1 fue verdadera: su Default lleva a %2.</translation>
    </message>
    <message>
        <source>A rule of %1 was true: it leads to %2.</source>
        <translation>Una regla de %1 fue verdadera: lleva a %2.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 terminó.</translation>
    </message>
    <message>
        <source>%1 is done. %2 comes next.</source>
        <translation>%1 terminó. Sigue %2.</translation>
    </message>
    <message>
        <source>%1 tries again: attempt %2.</source>
        <translation>%1 reintenta: intento %2.</translation>
    </message>
    <message>
        <source>%1 calls %2 with the arguments shown here.</source>
        <translation>%1 llama a %2 con los argumentos que se muestran aquí.</translation>
    </message>
    <message>
        <source>%1 begins with item %2.</source>
        <translation>%1 comienza con el elemento %2.</translation>
    </message>
    <message>
        <source>Item %2 of %1 is done.</source>
        <translation>Terminó el elemento %2 de %1.</translation>
    </message>
    <message>
        <source>The branches of %1 begin together.</source>
        <translation>Las ramas de %1 comienzan juntas.</translation>
    </message>
    <message>
        <source>All branches of %1 are done.</source>
        <translation>Terminaron todas las ramas de %1.</translation>
    </message>
    <message>
        <source>%1 has read its items and begins with them.</source>
        <translation>%1 leyó sus elementos y comienza con ellos.</translation>
    </message>
    <message>
        <source>All items of %1 are done.</source>
        <translation>Terminaron todos los elementos de %1.</translation>
    </message>
    <message>
        <source>The service has begun to work for %1.</source>
        <translation>El servicio comenzó a trabajar para %1.</translation>
    </message>
    <message>
        <source>The service has taken the job of %1; the state waits for its end.</source>
        <translation>El servicio aceptó el trabajo de %1; el estado espera a que termine.</translation>
    </message>
    <message>
        <source>%1 was broken off because something beside it failed.</source>
        <translation>%1 se interrumpió porque falló algo en paralelo.</translation>
    </message>
    <message>
        <source>The run begins with its input. The first state is %1.</source>
        <translation>La ejecución comienza con su entrada. El primer estado es %1.</translation>
    </message>
    <message>
        <source>The service answered %1. Its result is shown here.</source>
        <translation>El servicio respondió a %1. Su resultado se muestra aquí.</translation>
    </message>
    <message>
        <source>Run %1 begins here. The run it came from stays in the list.</source>
        <translation>La ejecución %1 comienza aquí. La ejecución de la que proviene sigue en la lista.</translation>
    </message>
    <message>
        <source>Nothing can be changed at this event: step to the entry of a state.</source>
        <translation>En este evento no se puede cambiar nada: avanza hasta la entrada de un estado.</translation>
    </message>
    <message>
        <source>Another value for $%1…</source>
        <translation>Otro valor para $%1…</translation>
    </message>
    <message>
        <source>Another value for $%1</source>
        <translation>Otro valor para $%1</translation>
    </message>
    <message>
        <source>Another answer for %1</source>
        <translation>Otra respuesta para %1</translation>
    </message>
    <message>
        <source>Another input for %1…</source>
        <translation>Otra entrada para %1…</translation>
    </message>
    <message>
        <source>Another input for %1</source>
        <translation>Otra entrada para %1</translation>
    </message>
    <message>
        <source>With the definition as it is now</source>
        <translation>Con la definición tal como está ahora</translation>
    </message>
    <message>
        <source>Step back to an event where something can be changed: a task, a state&apos;s entry, or after a variable is set.</source>
        <translation>Vuelve a un evento en el que se pueda cambiar algo: una tarea, la entrada de un estado, o después de que una variable recibe su valor.</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no evaluada</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadera</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>All of these (And)</source>
        <translation>Todas estas (And)</translation>
    </message>
    <message>
        <source>Any of these (Or)</source>
        <translation>Cualquiera de estas (Or)</translation>
    </message>
    <message>
        <source>Not this (Not)</source>
        <translation>No esta (Not)</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>%1 — as run %2, another definition</source>
        <translation>%1 — como la ejecución %2, con otra definición</translation>
    </message>
    <message>
        <source>%1 — from event %2, data changed by hand</source>
        <translation>%1 — desde el evento %2, datos cambiados a mano</translation>
    </message>
    <message>
        <source>%1 — from event %2</source>
        <translation>%1 — desde el evento %2</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Entrada del estado</translation>
    </message>
    <message>
        <source>After InputPath</source>
        <translation>Después de InputPath</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>After ItemsPointer</source>
        <translation>Después de ItemsPointer</translation>
    </message>
    <message>
        <source>After ItemSelector</source>
        <translation>Después de ItemSelector</translation>
    </message>
    <message>
        <source>After ItemBatcher</source>
        <translation>Después de ItemBatcher</translation>
    </message>
    <message>
        <source>After Parameters</source>
        <translation>Después de Parameters</translation>
    </message>
    <message>
        <source>After Arguments</source>
        <translation>Después de Arguments</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Salida de error</translation>
    </message>
    <message>
        <source>After ResultSelector</source>
        <translation>Después de ResultSelector</translation>
    </message>
    <message>
        <source>After ResultPath</source>
        <translation>Después de ResultPath</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Assigned variables</source>
        <translation>Variables asignadas</translation>
    </message>
    <message>
        <source>what the state was given</source>
        <translation>lo que recibió el estado</translation>
    </message>
    <message>
        <source>the part of the input that InputPath picks</source>
        <translation>la parte de la entrada que elige InputPath</translation>
    </message>
    <message>
        <source>the items the Map goes through</source>
        <translation>los elementos que recorre el Map</translation>
    </message>
    <message>
        <source>the items the reader found</source>
        <translation>los elementos que encontró el lector</translation>
    </message>
    <message>
        <source>what each round is given</source>
        <translation>lo que recibe cada iteración</translation>
    </message>
    <message>
        <source>the batches the items come in</source>
        <translation>los lotes en que vienen los elementos</translation>
    </message>
    <message>
        <source>what is sent, made by Parameters</source>
        <translation>lo que se envía, armado por Parameters</translation>
    </message>
    <message>
        <source>what is sent, made by Arguments</source>
        <translation>lo que se envía, armado por Arguments</translation>
    </message>
    <message>
        <source>what came back</source>
        <translation>lo que volvió</translation>
    </message>
    <message>
        <source>what the catcher gets</source>
        <translation>lo que recibe el catcher</translation>
    </message>
    <message>
        <source>the part of the result that ResultSelector picks</source>
        <translation>la parte del resultado que elige ResultSelector</translation>
    </message>
    <message>
        <source>the input with the result put in by ResultPath</source>
        <translation>la entrada con el resultado puesto por ResultPath</translation>
    </message>
    <message>
        <source>what the next state is given</source>
        <translation>lo que recibe el próximo estado</translation>
    </message>
    <message>
        <source>variables from the next state on</source>
        <translation>variables a partir del próximo estado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>capturado</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>iteración %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The retrier for %1 let it wait at most %2, by chance.</source>
        <translation>El retrier de %1 lo hizo esperar como máximo %2, al azar.</translation>
    </message>
    <message>
        <source>The retrier for %1 made it wait %2.</source>
        <translation>El retrier de %1 lo hizo esperar %2.</translation>
    </message>
    <message>
        <source>%1 goes on with the items that did not succeed.</source>
        <translation>%1 continúa con los elementos que no terminaron con éxito.</translation>
    </message>
    <message>
        <source>The run is redriven: it goes on from what did not succeed, with the definition and the input it began with. Retries are counted anew.</source>
        <translation>Se hace redrive de la ejecución: continúa desde lo que no terminó con éxito, con la definición y la entrada con las que comenzó. Los reintentos se cuentan de nuevo.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Seguir desde aquí</translation>
    </message>
    <message>
        <source>%1 — started by “%2”</source>
        <translation>%1 — iniciada por “%2”</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>Which state comes after “%1”?</source>
        <translation>¿Qué estado viene después de “%1”?</translation>
    </message>
    <message>
        <source>What does “%1” give on?</source>
        <translation>¿Qué pasa adelante “%1”?</translation>
    </message>
    <message>
        <source>How long does “%1” wait now?</source>
        <translation>¿Cuánto espera “%1” ahora?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>So it would be without %1.</source>
        <translation>Sería así sin %1.</translation>
    </message>
    <message>
        <source>It is another way out of this state, and not the one that is taken here.</source>
        <translation>Es otra salida de este estado, y no la que se toma aquí.</translation>
    </message>
    <message>
        <source>No way leads there from this state.</source>
        <translation>Desde este estado ningún camino lleva allí.</translation>
    </message>
    <message>
        <source>That is the state&apos;s input as it came: what the state makes of it is missing.</source>
        <translation>Esa es la entrada del estado tal como llegó: falta lo que el estado hace con ella.</translation>
    </message>
    <message>
        <source>A result is never mixed into the input by itself: ResultPath puts it under one name, or it takes the input&apos;s place.</source>
        <translation>Un resultado nunca se mezcla solo con la entrada: ResultPath lo pone bajo un nombre, o toma el lugar de la entrada.</translation>
    </message>
    <message>
        <source>There is a pause: the virtual clock jumps over it.</source>
        <translation>Hay una pausa: el reloj virtual la salta.</translation>
    </message>
    <message>
        <source>That is counted from the beginning of the run, not from now.</source>
        <translation>Eso se cuenta desde el inicio de la ejecución, no desde ahora.</translation>
    </message>
    <message>
        <source>The number is in seconds.</source>
        <translation>El número está en segundos.</translation>
    </message>
    <message>
        <source>That is IntervalSeconds, the first pause; each further one is multiplied by BackoffRate.</source>
        <translation>Eso es IntervalSeconds, la primera pausa; cada una de las siguientes se multiplica por BackoffRate.</translation>
    </message>
    <message>
        <source>That was the pause before: BackoffRate counts once more by now.</source>
        <translation>Esa fue la pausa anterior: ahora BackoffRate cuenta una vez más.</translation>
    </message>
    <message>
        <source>That would be the pause after this one: the first pause is not multiplied yet.</source>
        <translation>Esa sería la pausa después de esta: la primera pausa aún no se multiplica.</translation>
    </message>
    <message>
        <source>MaxDelaySeconds lets no pause grow beyond it.</source>
        <translation>MaxDelaySeconds no deja que ninguna pausa lo supere.</translation>
    </message>
</context>
<context>
    <name>theme::Words</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
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
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>waits for the job</source>
        <translation>espera el trabajo</translation>
    </message>
    <message>
        <source>waits for a callback</source>
        <translation>espera un callback</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>distribuido</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reglas</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 rama</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 ramas</translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation>Aún sin tipo</translation>
    </message>
    <message>
        <source>Unknown type %1</source>
        <translation>Tipo desconocido %1</translation>
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
        <translation>Desconocido</translation>
    </message>
</context>
</TS>
