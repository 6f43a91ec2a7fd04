<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Take the goal “{goal}” up again</source>
        <translation>Objetivo «{goal}» retomado</translation>
    </message>
    <message>
        <source>Mark the goal “{goal}” as reached</source>
        <translation>Objetivo «{goal}» marcado como alcanzado</translation>
    </message>
    <message>
        <source>Drop the goal “{goal}”</source>
        <translation>Objetivo «{goal}» abandonado</translation>
    </message>
    <message>
        <source>Edit the goal “{goal}”</source>
        <translation>Objetivo «{goal}» editado</translation>
    </message>
    <message>
        <source>There is no goal {id}.</source>
        <translation>No hay ningún objetivo {id}.</translation>
    </message>
    <message>
        <source>There is no goal “{text}”.</source>
        <translation>No hay ningún objetivo «{text}».</translation>
    </message>
    <message>
        <source>{number} goals fit “{text}”; name one by its id.</source>
        <translation>{number} objetivos encajan con «{text}»; indica uno por su id.</translation>
    </message>
    <message>
        <source>A goal needs a title, such as “network into LMNOP Co.”.</source>
        <translation>Un objetivo necesita un título, como «hacer contactos en LMNOP Co.».</translation>
    </message>
    <message>
        <source>Add the goal “{goal}”</source>
        <translation>Objetivo «{goal}» añadido</translation>
    </message>
    <message>
        <source>Delete the goal “{goal}”</source>
        <translation>Objetivo «{goal}» eliminado</translation>
    </message>
    <message>
        <source>helped you before</source>
        <translation>ya te ayudó</translation>
    </message>
    <message>
        <source>answered your last request</source>
        <translation>respondió a tu última solicitud</translation>
    </message>
    <message>
        <source>accepted your last request</source>
        <translation>aceptó tu última solicitud</translation>
    </message>
    <message>
        <source>hasn’t answered another request yet</source>
        <translation>aún no ha respondido a otra solicitud</translation>
    </message>
    <message>
        <source>didn’t answer your last request</source>
        <translation>no respondió a tu última solicitud</translation>
    </message>
    <message>
        <source>declined your last request</source>
        <translation>rechazó tu última solicitud</translation>
    </message>
    <message>
        <source>colleagues at {place}</source>
        <translation>colegas en {place}</translation>
    </message>
    <message>
        <source>classmates at {place}</source>
        <translation>compañeros de clase en {place}</translation>
    </message>
    <message>
        <source>client at {place}</source>
        <translation>cliente en {place}</translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation>encuentro en {place}</translation>
    </message>
    <message>
        <source>friends from {place}</source>
        <translation>amistad de {place}</translation>
    </message>
    <message>
        <source>spoke at {place}</source>
        <translation>conversación en {place}</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>colegas</translation>
    </message>
    <message>
        <source>classmates</source>
        <translation>compañeros de clase</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>met</source>
        <translation>encuentro</translation>
    </message>
    <message>
        <source>introduced to you</source>
        <translation>contacto por presentación</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>amistad</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>you know each other</source>
        <translation>contacto conocido</translation>
    </message>
    <message>
        <source>also studied at {place}</source>
        <translation>también estudió en {place}</translation>
    </message>
    <message>
        <source>also worked at {place}</source>
        <translation>también trabajó en {place}</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>presentación de {name}</translation>
    </message>
    <message>
        <source>knows people at {place}</source>
        <translation>conoce a gente en {place}</translation>
    </message>
    <message>
        <source>works at {place}</source>
        <translation>trabaja en {place}</translation>
    </message>
    <message>
        <source>worked at {place}</source>
        <translation>trabajó en {place}</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <comment>a reason, and years</comment>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>hasta {year}</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño general</translation>
    </message>
    <message>
        <source>Tell me on the desktop what is due</source>
        <translation>Avisarme en el escritorio de lo que toca hacer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It says their name</source>
        <translation>Dice su nombre</translation>
    </message>
    <message>
        <source>It says how you know each other</source>
        <translation>Dice de qué conoces a la persona</translation>
    </message>
    <message>
        <source>It says who you are, or what you are up to</source>
        <translation>Dice quién eres o cuál es tu situación</translation>
    </message>
    <message>
        <source>It says what you are after</source>
        <translation>Dice lo que buscas</translation>
    </message>
    <message>
        <source>It asks one thing, clearly</source>
        <translation>Pide una sola cosa, con claridad</translation>
    </message>
    <message>
        <source>It fits into the channel</source>
        <translation>Cabe en el canal</translation>
    </message>
    <message>
        <source>No phrase that everybody sends</source>
        <translation>Ninguna frase de las que envía todo el mundo</translation>
    </message>
    <message>
        <source>No gap was left unfilled</source>
        <translation>No queda ningún hueco sin rellenar</translation>
    </message>
    <message>
        <source>No link, no phone number, no pitch</source>
        <translation>Sin enlaces, teléfonos ni tono de venta</translation>
    </message>
    <message>
        <source>Not the same text as to others</source>
        <translation>No es el mismo texto que a otras personas</translation>
    </message>
    <message>
        <source>Their company is still the right one</source>
        <translation>Su empresa sigue siendo la correcta</translation>
    </message>
    <message>
        <source>{words} can&apos;t be “{value}”.</source>
        <translation>{words} no puede ser «{value}».</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read: {strerror}.</source>
        <translation>No se pueden leer los ajustes de {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read and begin anew; the old file is {bad}.</source>
        <translation>No se pudieron leer los ajustes y empiezan de cero; el archivo anterior es {bad}.</translation>
    </message>
    <message>
        <source>The settings in {path} couldn&apos;t be read; the usual ones hold.</source>
        <translation>No se pudieron leer los ajustes de {path}; se usan los habituales.</translation>
    </message>
    <message>
        <source>This book has contacts; the sample is only put into an empty one.</source>
        <translation>Esta agenda tiene contactos; la muestra solo se carga en una vacía.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>¿Olvidar a {name}?</translation>
    </message>
    <message>
        <source>{name} is taken out of the book, the undo journal and all backups. This cannot be undone, nor can anything before it.</source>
        <translation>{name} desaparece de la agenda, del historial de deshacer y de todas las copias de seguridad. Esto no se puede deshacer, ni tampoco nada anterior.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Copia de seguridad guardada en {path}</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>¿Volver a la copia de seguridad de {when}?</translation>
    </message>
    <message>
        <source>The book becomes what it was then, for everybody in it. It is backed up first as it is now, so that you can come back the same way.</source>
        <translation>La agenda vuelve a ser la de entonces, con todas sus personas. Antes se hace una copia de cómo está ahora, para que puedas volver del mismo modo.</translation>
    </message>
    <message>
        <source>Connote is open on this book already; its window comes to the front.</source>
        <translation>Connote ya está abierto con esta agenda; su ventana pasa al frente.</translation>
    </message>
    <message>
        <source>The book can’t be opened</source>
        <translation>No se puede abrir la agenda</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>No hay ninguna copia de seguridad en {folder}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>La agenda está dañada</translation>
    </message>
    <message numerus="yes">
        <source>{path} is damaged. The newest backup is of {day}, with %n contact(s). The damaged file is kept beside it.</source>
        <translation>
            <numerusform>{path} está dañado. La copia de seguridad más reciente es de {day}, con %n contacto. El archivo dañado se conserva a su lado.</numerusform>
            <numerusform>{path} está dañado. La copia de seguridad más reciente es de {day}, con %n contactos. El archivo dañado se conserva a su lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>The backup can’t be restored</source>
        <translation>No se puede restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Copia de seguridad de {when} restaurada</translation>
    </message>
    <message>
        <source>The folder can’t be shown here; it is {path}</source>
        <translation>No se puede mostrar la carpeta desde aquí; es {path}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Contact</source>
        <translation>&amp;Nuevo contacto</translation>
    </message>
    <message>
        <source>New &amp;Goal</source>
        <translation>Nuevo &amp;objetivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Past Imports</source>
        <translation>Importaciones an&amp;teriores</translation>
    </message>
    <message>
        <source>Load the &amp;Sample Book</source>
        <translation>Cargar la agenda de &amp;muestra</translation>
    </message>
    <message>
        <source>Export &amp;Outreach History…</source>
        <translation>Exportar el &amp;historial de solicitudes…</translation>
    </message>
    <message>
        <source>Export &amp;Contacts…</source>
        <translation>Exportar los &amp;contactos…</translation>
    </message>
    <message>
        <source>Export the Whole &amp;Book…</source>
        <translation>Exportar toda la a&amp;genda…</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>Crear copia de seg&amp;uridad</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Find or Do Anything</source>
        <translation>&amp;Buscar o hacer algo</translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation>Buscar &amp;personas</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates</source>
        <translation>Buscar d&amp;uplicados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>T&amp;emplates</source>
        <translation>P&amp;lantillas</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Análisis</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>&amp;Write to This Person</source>
        <translation>&amp;Escribir a esta persona</translation>
    </message>
    <message>
        <source>Write to the &amp;Next for This Goal</source>
        <translation>Escribir a la &amp;siguiente de este objetivo</translation>
    </message>
    <message>
        <source>S&amp;kip to the Next Person</source>
        <translation>Sal&amp;tar a la siguiente persona</translation>
    </message>
    <message>
        <source>&amp;Copy &amp;&amp; Open Profile</source>
        <translation>&amp;Copiar y abrir el perfil</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <translation>&amp;Marcar como enviada</translation>
    </message>
    <message>
        <source>Save &amp;Draft</source>
        <translation>Guardar &amp;borrador</translation>
    </message>
    <message>
        <source>C&amp;lose the Composer</source>
        <translation>Ce&amp;rrar la redacción</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;New Template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Archive or Take Out</source>
        <translation>&amp;Archivar o desarchivar</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Template</source>
        <translation>&amp;Comparar con otra plantilla</translation>
    </message>
    <message>
        <source>&amp;Import a Template…</source>
        <translation>&amp;Importar una plantilla…</translation>
    </message>
    <message>
        <source>&amp;Export This Template…</source>
        <translation>&amp;Exportar esta plantilla…</translation>
    </message>
    <message>
        <source>Add Missing &amp;Starters</source>
        <translation>Añadir las iniciales que &amp;faltan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Writing &amp;Templates</source>
        <translation>Escribir &amp;plantillas</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Connote</source>
        <translation>&amp;Acerca de Connote</translation>
    </message>
    <message>
        <source>Edit the name of the person shown</source>
        <translation>Editar el nombre de la persona que se muestra</translation>
    </message>
    <message>
        <source>Delete what is chosen in a list</source>
        <translation>Eliminar lo elegido en una lista</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Abrir lo elegido en una lista</translation>
    </message>
    <message>
        <source>People: filter the list</source>
        <translation>Personas: filtrar la lista</translation>
    </message>
    <message>
        <source>People: choose everybody who is listed</source>
        <translation>Personas: elegir toda la lista</translation>
    </message>
    <message>
        <source>Requests: mark as sent, accepted, replied, helped</source>
        <translation>Solicitudes: marcar como enviada, aceptada, respondida, con ayuda</translation>
    </message>
    <message>
        <source>Requests: mark as declined, withdrawn, gone</source>
        <translation>Solicitudes: marcar como rechazada, retirada, desaparecida</translation>
    </message>
    <message>
        <source>Requests: move a card to the next column, to the one before</source>
        <translation>Solicitudes: pasar una tarjeta a la columna siguiente, anterior</translation>
    </message>
    <message>
        <source>Requests to me: accept, ignore, ask for context</source>
        <translation>Solicitudes a mí: aceptar, ignorar, pedir contexto</translation>
    </message>
    <message>
        <source>Templates: put in a fact</source>
        <translation>Plantillas: insertar un dato</translation>
    </message>
    <message>
        <source>Templates: make the selection optional</source>
        <translation>Plantillas: hacer opcional la selección</translation>
    </message>
    <message>
        <source>Templates: preview the next, the previous contact</source>
        <translation>Plantillas: vista previa del contacto siguiente o anterior</translation>
    </message>
    <message>
        <source>Leave a field or the composer</source>
        <translation>Salir de un campo o de la redacción</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left this month</source>
        <translation>
            <numerusform>Queda %n nota este mes</numerusform>
            <numerusform>Quedan %n notas este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>This book is read-only</source>
        <translation>Esta agenda es de solo lectura</translation>
    </message>
    <message>
        <source>Search people, companies, notes…</source>
        <translation>Buscar personas, empresas, notas…</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Nuevo contacto (Ctrl+N)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message numerus="yes">
        <source>{view}, %n waiting</source>
        <translation>
            <numerusform>{view}, %n pendiente</numerusform>
            <numerusform>{view}, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No tienes nada pendiente</translation>
    </message>
    <message>
        <source>Once there are people in the book, what needs you stands here, most pressing first.</source>
        <translation>Cuando haya personas en la agenda, aquí aparecerá lo que requiere tu atención, lo más urgente primero.</translation>
    </message>
    <message>
        <source>Bring in your contacts</source>
        <translation>Trae tus contactos</translation>
    </message>
    <message>
        <source>An acceptance to thank for, a request that waits too long, a day to follow up, somebody who asks you: it will stand here. With a goal, so will the people who can help with it.</source>
        <translation>Una aceptación que agradecer, una solicitud que espera demasiado, un seguimiento que toca, alguien que te escribe: aparecerá aquí. Con un objetivo, también las personas que pueden ayudarte con él.</translation>
    </message>
    <message>
        <source>Look at your goals</source>
        <translation>Ver tus objetivos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{address} can’t be opened here.</source>
        <translation>Desde aquí no se puede abrir {address}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) to ask</source>
        <translation>
            <numerusform>%n persona a quien preguntar</numerusform>
            <numerusform>%n personas a quienes preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, {people}</source>
        <comment>what waits, and whom to ask</comment>
        <translation>{waiting}, {people}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Elige a alguien</translation>
    </message>
    <message>
        <source>Their history with you, whom they know, and what you asked them stand here.</source>
        <translation>Aquí aparecen tu historia con la persona, a quién conoce y lo que le pediste.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Mark as reached</source>
        <translation>Marcar como alcanzado</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿Misma persona?</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Goals?</source>
        <translation>¿Objetivos?</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>¿Desaparecidas?</translation>
    </message>
    <message>
        <source>These were pending at an earlier import and are in neither file now: withdrawn, declined or expired; LinkedIn doesn’t say which.</source>
        <translation>Estaban pendientes en una importación anterior y ahora no están en ninguno de los dos archivos: retiradas, rechazadas o caducadas; LinkedIn no dice cuál.</translation>
    </message>
    <message>
        <source>What is unticked stays as the book says it.</source>
        <translation>Lo que desmarques queda como dice la agenda.</translation>
    </message>
    <message>
        <source>Untick whom you don’t want in the book.</source>
        <translation>Desmarca a quien no quieras en la agenda.</translation>
    </message>
    <message>
        <source>They have the name of somebody in the book. Tick who is the same person.</source>
        <translation>Se llaman igual que alguien de la agenda. Marca quiénes son la misma persona.</translation>
    </message>
    <message>
        <source>What became of your requests, and who asked you.</source>
        <translation>Qué ha sido de tus solicitudes y quién te ha escrito.</translation>
    </message>
    <message>
        <source>Companies you follow, and jobs you saved or applied for. Tick what you are after.</source>
        <translation>Empresas que sigues y empleos que guardaste o solicitaste. Marca lo que te interese.</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Detalles de la importación</translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Requests that are gone</source>
        <translation>Solicitudes desaparecidas</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <translation>
            <numerusform>%n solicitud marcada como desaparecida</numerusform>
            <numerusform>%n solicitudes marcadas como desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>More ways to a template</source>
        <translation>Más formas de crear una plantilla</translation>
    </message>
    <message>
        <source>Import a template…</source>
        <translation>Importar una plantilla…</translation>
    </message>
    <message>
        <source>Add the starters that are missing</source>
        <translation>Añadir las plantillas iniciales que faltan</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Accepted within 14 days</source>
        <translation>Aceptadas en 14 días</translation>
    </message>
    <message>
        <source>Accepted within 30 days</source>
        <translation>Aceptadas en 30 días</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>What works, once there is something to count</source>
        <translation>Qué funciona, en cuanto haya algo que contar</translation>
    </message>
    <message>
        <source>When you mark requests as sent and as accepted, this page says how far they get, which templates, goals and ways of knowing each other get an answer, how long a yes takes, and how sure all that is.</source>
        <translation>Cuando marques solicitudes como enviadas y como aceptadas, esta página dirá hasta dónde llegan, qué plantillas, objetivos y formas de conocerse obtienen respuesta, cuánto tarda un sí y qué seguridad hay en todo ello.</translation>
    </message>
    <message>
        <source>Find somebody to write to</source>
        <translation>Buscar a quién escribir</translation>
    </message>
    <message>
        <source>No request that is counted here was written with “{template}” yet.</source>
        <translation>Aún no se escribió con «{template}» ninguna solicitud de las que se cuentan aquí.</translation>
    </message>
    <message>
        <source>Requests of yours, on every channel</source>
        <translation>Solicitudes tuyas, en todos los canales</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Notes are written from this; your account decides the channel.</source>
        <translation>Con esto se escriben las notas; tu cuenta decide el canal.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>The rules were looked up on the day shown. Enter or a double click changes one; an empty one doesn’t apply.</source>
        <translation>Las reglas se consultaron el día indicado. Con Enter o un doble clic se cambia una; las vacías no se aplican.</translation>
    </message>
    <message>
        <source>Which lines stand beside a note. All of them are judged and kept with the request, so that the insights can tell what matters.</source>
        <translation>Qué líneas aparecen junto a una nota. Todas se evalúan y se guardan con la solicitud, para que el análisis muestre cuáles importan.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Choose one to go back to it.</source>
        <translation>Elige una para volver a ella.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>All of it is on this machine.</source>
        <translation>Todo está en este equipo.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>otro día…</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>El día en que pasó</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>on</source>
        <comment>before a date: on 3 Nov</comment>
        <translation>el</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Mostrar persona</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Mostrar solicitud</translation>
    </message>
    <message>
        <source>Don’t follow up</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a request to somebody</comment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Seguimiento…</translation>
    </message>
    <message>
        <source>Follow-up due since {day}</source>
        <translation>Seguimiento pendiente desde el {day}</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Seguimiento el {day}</translation>
    </message>
    <message>
        <source>When to come back to them</source>
        <translation>Cuándo retomarlo</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Elegir un día…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>the same profile</source>
        <translation>el mismo perfil</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same name and phone number</source>
        <translation>el mismo nombre y número de teléfono</translation>
    </message>
    <message>
        <source>the same name at the same organization</source>
        <translation>el mismo nombre en la misma organización</translation>
    </message>
    <message>
        <source>the same name in another order, at the same organization</source>
        <translation>el mismo nombre en otro orden, en la misma organización</translation>
    </message>
    <message>
        <source>a short form of the same name, at the same organization</source>
        <translation>una forma abreviada del mismo nombre, en la misma organización</translation>
    </message>
    <message>
        <source>the same name with a letter spelled out, at the same organization</source>
        <translation>el mismo nombre con una letra transcrita, en la misma organización</translation>
    </message>
    <message>
        <source>the same initial and family name, at the same organization</source>
        <translation>la misma inicial y los mismos apellidos, en la misma organización</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>There is no channel {channel_id}.</source>
        <translation>No hay ningún canal {channel_id}.</translation>
    </message>
    <message>
        <source>There is no channel “{text}”. There are: {known}.</source>
        <translation>No hay ningún canal «{text}». Los que hay: {known}.</translation>
    </message>
    <message>
        <source>{number} channels fit “{text}”; write more of its name.</source>
        <translation>{number} canales encajan con «{text}»; escribe más letras del nombre.</translation>
    </message>
    <message>
        <source>A channel needs a name of its own.</source>
        <translation>Un canal necesita un nombre que no tenga otro.</translation>
    </message>
    <message>
        <source>Edit the channel {channel}</source>
        <translation>Canal {channel} editado</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own; it came with no rules.</source>
        <translation>«{name}» es un canal tuyo; no venía con reglas.</translation>
    </message>
    <message>
        <source>Mend the book</source>
        <translation>Agenda reparada</translation>
    </message>
    <message>
        <source>Tag {name} “{tag}”</source>
        <translation>Etiqueta «{tag}» añadida a {name}</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n (person|people) “{tag}”</source>
        <translation>
            <numerusform>Etiqueta «{tag}» añadida a %n persona</numerusform>
            <numerusform>Etiqueta «{tag}» añadida a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off {name}</source>
        <translation>Etiqueta «{tag}» quitada a {name}</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag “{tag}” off %n (person|people)</source>
        <translation>
            <numerusform>Etiqueta «{tag}» quitada a %n persona</numerusform>
            <numerusform>Etiqueta «{tag}» quitada a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>Contacto archivado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n (person|people)</source>
        <translation>
            <numerusform>%n contacto archivado</numerusform>
            <numerusform>%n contactos archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring {name} back from the archive</source>
        <translation>Contacto desarchivado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n (person|people) back from the archive</source>
        <translation>
            <numerusform>%n contacto desarchivado</numerusform>
            <numerusform>%n contactos desarchivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Contacto eliminado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n (person|people)</source>
        <translation>
            <numerusform>%n contacto eliminado</numerusform>
            <numerusform>%n contactos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the tag first.</source>
        <translation>Primero escribe la etiqueta.</translation>
    </message>
    <message>
        <source>These are not two contacts, but one.</source>
        <translation>No son dos contactos, sino uno solo.</translation>
    </message>
    <message>
        <source>Keep {full_name} and {full_name_2} apart</source>
        <translation>{full_name} y {full_name_2} quedan por separado</translation>
    </message>
    <message>
        <source>This is you: merge the other contact into you instead.</source>
        <translation>Este contacto eres tú: combina el otro contigo.</translation>
    </message>
    <message>
        <source>Merge {full_name} into {full_name_2}</source>
        <translation>{full_name} combinado con {full_name_2}</translation>
    </message>
    <message>
        <source>{name} is packed more tightly than an honest export can be; nothing was taken in.</source>
        <translation>{name} está más comprimido de lo que puede estarlo una exportación de verdad; no se importó nada.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MiB; nothing was taken in.</source>
        <translation>{name} ocupa más de {most} MiB al descomprimirlo; no se importó nada.</translation>
    </message>
    <message>
        <source>{name} holds {count} files, more than the {most_members} that an export could have; nothing was read.</source>
        <translation>{name} contiene {count} archivos, más de los {most_members} que podría tener una exportación; no se leyó nada.</translation>
    </message>
    <message>
        <source>{name} lists more files than an export could have; nothing was read.</source>
        <translation>{name} enumera más archivos de los que podría tener una exportación; no se leyó nada.</translation>
    </message>
    <message>
        <source>{name} holds files that lie over each other, as no honest export does; nothing was read.</source>
        <translation>{name} contiene archivos superpuestos, cosa que no pasa en una exportación de verdad; no se leyó nada.</translation>
    </message>
    <message>
        <source>{place} is locked with a password; unpack it first and bring in the files themselves.</source>
        <translation>{place} está protegido con contraseña; descomprímelo primero e importa los archivos sueltos.</translation>
    </message>
    <message>
        <source>{place} is packed by a method that Connote cannot unpack.</source>
        <translation>{place} está comprimido con un método que Connote no sabe descomprimir.</translation>
    </message>
    <message>
        <source>{place} is a link to another file, not a file.</source>
        <translation>{place} es un enlace a otro archivo, no un archivo.</translation>
    </message>
    <message>
        <source>{place} is damaged or incomplete; download it again.</source>
        <translation>{place} está dañado o incompleto; vuelve a descargarlo.</translation>
    </message>
    <message>
        <source>a hidden profile: the row holds no more than a date</source>
        <translation>un perfil oculto: la fila solo contiene una fecha</translation>
    </message>
    <message>
        <source>a hidden profile: the row only says LinkedIn Member</source>
        <translation>un perfil oculto: la fila solo dice «LinkedIn Member»</translation>
    </message>
    <message>
        <source>it holds neither a name nor a profile nor an e-mail address</source>
        <translation>no contiene ni nombre, ni perfil, ni dirección de correo</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>la fila está vacía</translation>
    </message>
    <message>
        <source>a cell in it is longer than 10 MiB (line {line})</source>
        <translation>una de sus celdas supera los 10 MiB (línea {line})</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed (line {line})</source>
        <translation>tiene unas comillas que no se cierran (línea {line})</translation>
    </message>
    <message>
        <source>The date could not be read and was left out in {}.</source>
        <translation>No se pudo leer la fecha y se omitió en {}.</translation>
    </message>
    <message>
        <source>The profile address could not be used and was left out in {}.</source>
        <translation>No se pudo usar la dirección del perfil y se omitió en {}.</translation>
    </message>
    <message>
        <source>There are more cells than columns in {}; the rest was left aside.</source>
        <translation>Hay más celdas que columnas en {}; el resto se dejó aparte.</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like 2026-11-23.</source>
        <translation>«{text}» no es una fecha; escríbela así: 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” is not a date; write it like 2012, 2012-03 or 2012-03-09.</source>
        <translation>«{shown}» no es una fecha; escríbela así: 2012, 2012-03 o 2012-03-09.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unicode, with “Ã©” put right to “é”</source>
        <translation>Unicode, con «Ã©» corregido a «é»</translation>
    </message>
    <message>
        <source>Unicode, UTF-16</source>
        <translation>Unicode, UTF-16</translation>
    </message>
    <message>
        <source>Unicode, UTF-16, the other way round</source>
        <translation>Unicode, UTF-16, al revés</translation>
    </message>
    <message numerus="yes">
        <source>%n broken (character was|characters were) replaced by �.</source>
        <translation>
            <numerusform>%n carácter dañado se sustituyó por �.</numerusform>
            <numerusform>%n caracteres dañados se sustituyeron por �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was read as {encoding}, since it is not UTF-8.</source>
        <translation>El texto se leyó como {encoding}, porque no está en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL (character was|characters were) left out.</source>
        <translation>
            <numerusform>%n carácter NUL se omitió.</numerusform>
            <numerusform>%n caracteres NUL se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter looks|letters look) as if read wrongly once, like “Ã©” for “é”.</source>
        <translation>
            <numerusform>%n letra parece mal leída en algún momento, como «Ã©» en vez de «é».</numerusform>
            <numerusform>%n letras parecen mal leídas en algún momento, como «Ã©» en vez de «é».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (letter was|letters were) put right.</source>
        <translation>
            <numerusform>%n letra se corrigió.</numerusform>
            <numerusform>%n letras se corrigieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>a tar archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo tar, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a RAR archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo RAR, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>a 7z archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo 7z, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>a gzip archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo gzip, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>a bzip2 archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo bzip2, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>an xz archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo xz, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>a Zstandard archive, not a ZIP; unpack it and bring in the files</source>
        <translation>un archivo Zstandard, no un ZIP; descomprímelo e importa los archivos</translation>
    </message>
    <message>
        <source>an old Office document; save it as CSV first</source>
        <translation>un documento antiguo de Office; guárdalo primero como CSV</translation>
    </message>
    <message>
        <source>a database, perhaps a book, which “restore” takes</source>
        <translation>una base de datos, quizá una agenda, que se abre con «restore»</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a list of xCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>una lista de xCards, no una vCard; guárdala primero como vCard (.vcf)</translation>
    </message>
    <message>
        <source>a web page; the download may have failed, try it again</source>
        <translation>una página web; quizá falló la descarga, inténtalo de nuevo</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un documento JSON</translation>
    </message>
    <message>
        <source>a jCard, not a vCard; save it as vCard (.vcf) first</source>
        <translation>una jCard, no una vCard; guárdala primero como vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of jCards, not a vCard; save it as vCard (.vcf) first</source>
        <translation>una lista de jCards, no una vCard; guárdala primero como vCard (.vcf)</translation>
    </message>
    <message>
        <source>a list of gene variants, which share the ending with vCards</source>
        <translation>una lista de variantes genéticas, que usa la misma extensión que las vCards</translation>
    </message>
    <message>
        <source>an Excel workbook; save it as CSV first</source>
        <translation>un libro de Excel; guárdalo primero como CSV</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>un documento de PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file; save it as CSV first</source>
        <translation>un archivo de OpenDocument; guárdalo primero como CSV</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} es {kind}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {columns}.</source>
        <translation>Connote no reconoce el archivo {name}: sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: it has no header.</source>
        <translation>Connote no reconoce el archivo {name}: no tiene encabezado.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking} and has the unknown {unknown}.</source>
        <translation>No se puede leer {name} como {kind}. Falta: {lacking}. Sin reconocer: {unknown}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; its columns are {columns}.</source>
        <translation>No se puede leer {name} como {kind}. Falta: {lacking}. Sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {kind}: it lacks the {lacking}; it has no header.</source>
        <translation>No se puede leer {name} como {kind}. Falta: {lacking}. No tiene encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>(column|columns) {names}</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>columna {names}</numerusform>
            <numerusform>columnas {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {columns} (is|are) not known and left aside.</source>
        <translation>
            <numerusform>La {columns} no se reconoce y se dejó aparte.</numerusform>
            <numerusform>Las {columns} no se reconocen y se dejaron aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>the direction is neither OUTGOING nor INCOMING</source>
        <translation>el sentido no es ni OUTGOING ni INCOMING</translation>
    </message>
    <message>
        <source>it does not say who the other person is</source>
        <translation>no dice quién es la otra persona</translation>
    </message>
    <message>
        <source>only the first row says who you are</source>
        <translation>solo la primera fila dice quién eres</translation>
    </message>
    <message>
        <source>it holds no name</source>
        <translation>no contiene ningún nombre</translation>
    </message>
    <message>
        <source>it names no company</source>
        <translation>no nombra ninguna empresa</translation>
    </message>
    <message>
        <source>it names no school</source>
        <translation>no nombra ningún centro de estudios</translation>
    </message>
    <message>
        <source>A date could not be read in {}.</source>
        <translation>No se pudo leer una fecha en {}.</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>centros de estudios</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source> It was left aside.</source>
        <translation> Se dejó aparte.</translation>
    </message>
    <message>
        <source>{name} was left aside; tick it to see when you last spoke.</source>
        <translation>{name} se dejó aparte; márcalo para ver cuándo fue la última conversación.</translation>
    </message>
    <message>
        <source>{archive} holds no contacts.</source>
        <translation>{archive} no contiene contactos.</translation>
    </message>
    <message>
        <source>{archive} holds too many files to look into each.</source>
        <translation>{archive} contiene demasiados archivos para mirarlos uno a uno.</translation>
    </message>
    <message>
        <source>{names} say the same and were read once.</source>
        <translation>{names} dicen lo mismo y se leyeron una sola vez.</translation>
    </message>
    <message>
        <source>{archive} holds several different files of {kind}, {names}; none of them was taken: bring in the right one by itself.</source>
        <translation>{archive} contiene varios archivos distintos de {kind}, {names}; no se usó ninguno: importa solo el correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%n other (file was|files were) left aside.</source>
        <translation>
            <numerusform>%n archivo más se dejó aparte.</numerusform>
            <numerusform>%n archivos más se dejaron aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is a ZIP|are ZIPs) inside the ZIP; unpack what you need from there.</source>
        <comment>%n is their number</comment>
        <translation>
            <numerusform>{names} es un ZIP dentro del ZIP; extrae de ahí lo que necesites.</numerusform>
            <numerusform>{names} son archivos ZIP dentro del ZIP; extrae de ahí lo que necesites.</numerusform>
        </translation>
    </message>
    <message>
        <source>{archive} is {kind}.</source>
        <translation>{archive} es {kind}.</translation>
    </message>
    <message>
        <source>{archive} holds no files.</source>
        <translation>{archive} no contiene archivos.</translation>
    </message>
    <message>
        <source>{archive} holds another ZIP, {inner}; unpack it and bring in the one inside.</source>
        <translation>{archive} contiene otro ZIP, {inner}; descomprímelo e importa el de dentro.</translation>
    </message>
    <message>
        <source>{archive} holds no Connections.csv and no other file of LinkedIn’s that Connote knows.</source>
        <translation>{archive} no contiene Connections.csv ni ningún otro archivo de LinkedIn que Connote reconozca.</translation>
    </message>
    <message>
        <source>it is a draft that was never sent</source>
        <translation>es un borrador que no llegó a enviarse</translation>
    </message>
    <message>
        <source>it is sponsored mail</source>
        <translation>es un mensaje patrocinado</translation>
    </message>
    <message>
        <source>it lies among the spam</source>
        <translation>está en el correo no deseado</translation>
    </message>
    <message>
        <source>its sender has no profile address</source>
        <translation>quien lo envía no tiene dirección de perfil</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a pipe, not a file.</source>
        <translation>{name} es una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a socket, not a file.</source>
        <translation>{name} es un socket, no un archivo.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <translation>{path} es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{shown} cannot be the name of a file.</source>
        <translation>{shown} no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no file {shown}.</source>
        <translation>El archivo {shown} no existe.</translation>
    </message>
    <message>
        <source>{shown} may not be read: permission is missing.</source>
        <translation>No se puede leer {shown}: falta el permiso.</translation>
    </message>
    <message>
        <source>{shown} is a link that leads back to itself.</source>
        <translation>{shown} es un enlace que lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>{shown} is too long for the name of a file.</source>
        <translation>{shown} es demasiado largo como nombre de archivo.</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {value}.</source>
        <translation>No se puede leer {shown}: {value}.</translation>
    </message>
    <message>
        <source>There are more cells than columns in {longer}.</source>
        <translation>Hay más celdas que columnas en {longer}.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>{name} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{name} supera 1 GiB, y ninguna lista de contactos ocupa tanto.</translation>
    </message>
    <message>
        <source>{name} is no ZIP file, whatever its name says.</source>
        <translation>{name} no es un archivo ZIP, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{name} holds talks with LinkedIn’s own assistants; those with people are in messages.csv.</source>
        <translation>{name} contiene conversaciones con los asistentes de LinkedIn; las que has tenido con personas están en messages.csv.</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <translation>{name} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} has over {most_lines} lines, more than any list of people.</source>
        <translation>{name} tiene más de {most_lines} líneas, más que cualquier lista de personas.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>{name} holds no {holds}.</source>
        <translation>{name} no contiene {holds}.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>position</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>how you know each other</source>
        <translation>de qué conoces a la persona</translation>
    </message>
    <message>
        <source>where you met</source>
        <translation>lugar del primer encuentro</translation>
    </message>
    <message>
        <source>the day you connected</source>
        <translation>fecha de conexión</translation>
    </message>
    <message>
        <source>{name} has no row that names its columns, such as “Name”, “Company” and “E-mail”.</source>
        <translation>{name} no tiene ninguna fila que dé nombre a las columnas, como «Name», «Company» y «E-mail».</translation>
    </message>
    <message>
        <source>{name} is no file that Connote knows: its columns are {found}.</source>
        <translation>Connote no reconoce el archivo {name}: sus columnas son {found}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>{name} has {number} columns, more than any list of people.</source>
        <translation>{name} tiene {number} columnas, más que cualquier lista de personas.</translation>
    </message>
    <message>
        <source>{column} as {meaning}</source>
        <translation>{column} como {meaning}</translation>
    </message>
    <message>
        <source>The columns were read so: {read}; one more is kept as it is.</source>
        <translation>Las columnas se leyeron así: {read}; una más se conserva tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>The columns were read so: {read}; %n more are kept as they are.</source>
        <translation>
            <numerusform>Las columnas se leyeron así: {read}; %n más se conserva tal cual.</numerusform>
            <numerusform>Las columnas se leyeron así: {read}; %n más se conservan tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns were read so: {read}.</source>
        <translation>Las columnas se leyeron así: {read}.</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>empleos</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidaturas</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>{name} holds recommendations, and only its name can say whose: call it Recommendations_Received.csv or Recommendations_Given.csv.</source>
        <translation>{name} contiene recomendaciones, y solo su nombre puede decir de quién son: llámalo Recommendations_Received.csv o Recommendations_Given.csv.</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>validaciones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>The state could not be read and was taken as sent in {}.</source>
        <translation>No se pudo leer el estado y se tomó como enviada en {}.</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>un grupo, no una persona</translation>
    </message>
    <message>
        <source>the card is empty</source>
        <translation>la tarjeta está vacía</translation>
    </message>
    <message>
        <source>{name} holds no vCards.</source>
        <translation>{name} no contiene vCards.</translation>
    </message>
    <message>
        <source>The beginning or end is missing in {}.</source>
        <translation>Falta el principio o el final en {}.</translation>
    </message>
    <message>
        <source>Lines that are no vCard lines were kept in {}.</source>
        <translation>Se conservaron líneas que no son de vCard en {}.</translation>
    </message>
    <message>
        <source>Text that is not UTF-8 was read as {listed}.</source>
        <translation>Un texto que no está en UTF-8 se leyó como {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (line names|lines name) an unknown encoding.</source>
        <translation>
            <numerusform>%n línea indica una codificación desconocida.</numerusform>
            <numerusform>%n líneas indican una codificación desconocida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken (letter was|letters were) replaced by �.</source>
        <translation>
            <numerusform>%n letra dañada se sustituyó por �.</numerusform>
            <numerusform>%n letras dañadas se sustituyeron por �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (picture|pictures) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n imagen de más de 64 KiB se omitió.</numerusform>
            <numerusform>%n imágenes de más de 64 KiB se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (line|lines) over 64 KiB (was|were) left out.</source>
        <translation>
            <numerusform>%n línea de más de 64 KiB se omitió.</numerusform>
            <numerusform>%n líneas de más de 64 KiB se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>un archivo especial</translation>
    </message>
    <message>
        <source>{path} exists already; it is only replaced when you say so.</source>
        <translation>{path} ya existe; solo se sustituye si lo pides.</translation>
    </message>
    <message>
        <source>The disk is full: {shown} was not written, and nothing was lost.</source>
        <translation>El disco está lleno: no se escribió {shown} y no se perdió nada.</translation>
    </message>
    <message>
        <source>The folder of {shown} does not exist.</source>
        <translation>La carpeta de {shown} no existe.</translation>
    </message>
    <message>
        <source>{shown} may not be written: permission is missing.</source>
        <translation>No se puede escribir {shown}: falta el permiso.</translation>
    </message>
    <message>
        <source>{shown} lies on a disk that can only be read.</source>
        <translation>{shown} está en un disco de solo lectura.</translation>
    </message>
    <message>
        <source>{shown} was not written: {value}.</source>
        <translation>No se escribió {shown}: {value}.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>rows {numbers}</source>
        <translation>filas {numbers}</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>tarjeta {number}</translation>
    </message>
    <message>
        <source>cards {numbers}</source>
        <translation>tarjetas {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows or columns</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>What is the first name?</source>
        <translation>¿Cuál es el nombre de pila?</translation>
    </message>
    <message>
        <source>What is {name}’s last name?</source>
        <translation>¿Cómo se apellida {name}?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>¿Cuál es el nombre?</translation>
    </message>
    <message>
        <source>What does {name} do?</source>
        <translation>¿A qué se dedica {name}?</translation>
    </message>
    <message>
        <source>Where does {name} work?</source>
        <translation>¿Dónde trabaja {name}?</translation>
    </message>
    <message>
        <source>Where does {name} live?</source>
        <translation>¿Dónde vive {name}?</translation>
    </message>
    <message>
        <source>Where do you know {name} from?</source>
        <translation>¿De dónde conoces a {name}?</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>¿De qué conoces a {name}?</translation>
    </message>
    <message>
        <source>When did you know {name} there?</source>
        <translation>¿Cuándo coincidiste allí con {name}?</translation>
    </message>
    <message>
        <source>What do you and {name} share, in a few words?</source>
        <translation>¿Qué tienes en común con {name}, en pocas palabras?</translation>
    </message>
    <message>
        <source>Who introduced you to {name}?</source>
        <translation>¿Quién te presentó a {name}?</translation>
    </message>
    <message>
        <source>What are you after?</source>
        <translation>¿Qué buscas?</translation>
    </message>
    <message>
        <source>Which company do you want to reach?</source>
        <translation>¿A qué empresa quieres llegar?</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>¿Cuál es tu situación?</translation>
    </message>
    <message>
        <source>What would you like {name} to do?</source>
        <translation>¿Qué te gustaría que hiciera {name}?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es tu nombre de pila?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo te llamas?</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>¿A qué te dedicas?</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>¿Dónde trabajas?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>“{fact}” is nothing that can be filled in.</source>
        <translation>«{fact}» no es algo que se pueda rellenar.</translation>
    </message>
    <message>
        <source>network into {target}</source>
        <translation>hacer contactos en {target}</translation>
    </message>
    <message>
        <source>The book knows {words} by now: {known}. Nothing was changed.</source>
        <translation>La agenda ya sabe {words}: {known}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{text}” is none of: {kinds}.</source>
        <translation>«{text}» no es ninguna de estas opciones: {kinds}.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it like 2012–2016, 2012 or 2012-03.</source>
        <translation>«{text}» no es un periodo; escríbelo así: 2012–2016, 2012 o 2012-03.</translation>
    </message>
    <message>
        <source>This follow-up is not in the book any more.</source>
        <translation>Este seguimiento ya no está en la agenda.</translation>
    </message>
    <message>
        <source>Set a follow-up with {name}</source>
        <translation>Seguimiento con {name} programado</translation>
    </message>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Seguimiento con {name} aplazado</translation>
    </message>
    <message>
        <source>Mark the follow-up with {name} as done</source>
        <translation>Seguimiento con {name} marcado como hecho</translation>
    </message>
    <message>
        <source>Remove the follow-up with {name}</source>
        <translation>Seguimiento con {name} quitado</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-12-24.</source>
        <translation>«{text}» no es un día; escríbelo así: 2026-12-24.</translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation>{position} en {company}</translation>
    </message>
    <message>
        <source>requests in the book</source>
        <translation>solicitudes de la agenda</translation>
    </message>
    <message>
        <source>the file doesn&apos;t say which of several people of that name it is</source>
        <translation>el archivo no dice cuál de las personas con ese nombre es</translation>
    </message>
    <message>
        <source>it is to nobody in the book</source>
        <translation>no va dirigido a nadie de la agenda</translation>
    </message>
    <message>
        <source>its sender is not in the book</source>
        <translation>quien lo envía no está en la agenda</translation>
    </message>
    <message>
        <source>This export belongs to {theirs}, but this book to {mine}. Nothing was imported; to take it all the same, say so (on the command line with --force).</source>
        <translation>Esta exportación es de {theirs}, pero esta agenda es de {mine}. No se importó nada; para importarla de todos modos, indícalo (en la línea de comandos, con --force).</translation>
    </message>
    <message>
        <source>nothing names the person</source>
        <translation>nada identifica a la persona</translation>
    </message>
    <message>
        <source>the direction is neither outgoing nor inbound</source>
        <translation>el sentido no es ni «outgoing» ni «inbound»</translation>
    </message>
    <message>
        <source>the state is none that Connote knows</source>
        <translation>Connote no reconoce el estado</translation>
    </message>
    <message>
        <source>a date in it is not written as 2026-11-23</source>
        <translation>contiene una fecha que no está escrita así: 2026-11-23</translation>
    </message>
    <message>
        <source>left out, as you chose</source>
        <translation>omitida, como has elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n new (person has|people have) the name of somebody in the book; a name alone joins nobody, so look whether they are the same.</source>
        <translation>
            <numerusform>%n persona nueva se llama igual que alguien de la agenda; un nombre por sí solo no une a nadie, así que mira si son la misma persona.</numerusform>
            <numerusform>%n personas nuevas se llaman igual que alguien de la agenda; un nombre por sí solo no une a nadie, así que mira si son las mismas personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>network into {organization}</source>
        <translation>hacer contactos en {organization}</translation>
    </message>
    <message>
        <source>The files tell of no company “{name}” that could be a goal; they offer: {offered}. Nothing was imported.</source>
        <translation>En los archivos no hay ninguna empresa «{name}» que pueda ser un objetivo; ofrecen: {offered}. No se importó nada.</translation>
    </message>
    <message>
        <source>nobody in the book is called that</source>
        <translation>en la agenda no hay nadie con ese nombre</translation>
    </message>
    <message>
        <source>Link {name} to {organization}</source>
        <translation>{name} vinculado con {organization}</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <translation>No hay ningún vínculo {link_id}.</translation>
    </message>
    <message>
        <source>Edit the link of {name} to {organization}</source>
        <translation>Vínculo de {name} con {organization} editado</translation>
    </message>
    <message>
        <source>A table that doesn’t name its columns can’t be known again.</source>
        <translation>Una tabla que no da nombre a sus columnas no se puede reconocer después.</translation>
    </message>
    <message>
        <source>Each column needs a meaning, if only to be kept as it is.</source>
        <translation>Cada columna necesita un significado, aunque solo sea conservarla tal cual.</translation>
    </message>
    <message>
        <source>Remember the columns of {name}</source>
        <translation>Columnas de {name} recordadas</translation>
    </message>
    <message>
        <source>Forget the columns of {row}</source>
        <translation>Columnas de {row} olvidadas</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>Encuentro con {name}</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>Agradecimiento a {name}</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>{name} changed jobs</source>
        <translation>Cambio de trabajo de {name}</translation>
    </message>
    <message>
        <source>This is not in the timeline any more.</source>
        <translation>Esto ya no está en la cronología.</translation>
    </message>
    <message>
        <source>{day} lies ahead; set a follow-up for it instead.</source>
        <translation>{day} aún no ha llegado; mejor programa un seguimiento.</translation>
    </message>
    <message>
        <source>Name the organization.</source>
        <translation>Escribe el nombre de la organización.</translation>
    </message>
    <message>
        <source>There is no organization {organization_id}.</source>
        <translation>No hay ninguna organización {organization_id}.</translation>
    </message>
    <message>
        <source>Add the name {name}</source>
        <translation>Nombre añadido: {name}</translation>
    </message>
    <message>
        <source>Remove the name {name}</source>
        <translation>Nombre quitado: {name}</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Una organización necesita un nombre.</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Nombre cambiado: de {old} a {new}</translation>
    </message>
    <message>
        <source>“{name}” is {organization}, which is in the book already.</source>
        <translation>«{name}» es {organization}, que ya está en la agenda.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in (it would be {folder}): set HOME, or name a folder with --folder.</source>
        <translation>No hay carpeta personal donde guardar la agenda (sería {folder}): define HOME o indica una carpeta con --folder.</translation>
    </message>
    <message>
        <source>This filter shows everybody; choose first whom it is to show.</source>
        <translation>Este filtro muestra a todo el mundo; elige primero a quién debe mostrar.</translation>
    </message>
    <message>
        <source>Save the filter “{name}”</source>
        <translation>Filtro «{name}» guardado</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already.</source>
        <translation>Ya hay un filtro «{name}».</translation>
    </message>
    <message>
        <source>Rename the filter “{old}” to “{new}”</source>
        <translation>Nombre del filtro cambiado: de «{old}» a «{new}»</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”</source>
        <translation>Filtro «{name}» quitado</translation>
    </message>
    <message>
        <source>This filter is not in the book any more.</source>
        <translation>Este filtro ya no está en la agenda.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Ponle un nombre al filtro.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Mark the request to {name} as drafted</source>
        <translation>Solicitud a {name} marcada como borrador</translation>
    </message>
    <message>
        <source>Mark the request to {name} as sent</source>
        <translation>Solicitud a {name} marcada como enviada</translation>
    </message>
    <message>
        <source>Mark the request to {name} as accepted</source>
        <translation>Solicitud a {name} marcada como aceptada</translation>
    </message>
    <message>
        <source>Mark the request to {name} as replied</source>
        <translation>Solicitud a {name} marcada como respondida</translation>
    </message>
    <message>
        <source>Mark the request to {name} as helped</source>
        <translation>Solicitud a {name} marcada como «con ayuda»</translation>
    </message>
    <message>
        <source>Mark the request to {name} as declined</source>
        <translation>Solicitud a {name} marcada como rechazada</translation>
    </message>
    <message>
        <source>Mark the request to {name} as withdrawn</source>
        <translation>Solicitud a {name} marcada como retirada</translation>
    </message>
    <message>
        <source>Mark the request to {name} as gone</source>
        <translation>Solicitud a {name} marcada como desaparecida</translation>
    </message>
    <message>
        <source>Mark the request from {name} as drafted</source>
        <translation>Solicitud de {name} marcada como borrador</translation>
    </message>
    <message>
        <source>Mark the request from {name} as sent</source>
        <translation>Solicitud de {name} marcada como enviada</translation>
    </message>
    <message>
        <source>Mark the request from {name} as accepted</source>
        <translation>Solicitud de {name} marcada como aceptada</translation>
    </message>
    <message>
        <source>Mark the request from {name} as helped</source>
        <translation>Solicitud de {name} marcada como «con ayuda»</translation>
    </message>
    <message>
        <source>Mark the request from {name} as declined</source>
        <translation>Solicitud de {name} marcada como rechazada</translation>
    </message>
    <message>
        <source>Mark the request from {name} as withdrawn</source>
        <translation>Solicitud de {name} marcada como retirada</translation>
    </message>
    <message>
        <source>Mark the request from {name} as gone</source>
        <translation>Solicitud de {name} marcada como desaparecida</translation>
    </message>
    <message>
        <source>There is no request {request_id}.</source>
        <translation>No existe la solicitud {request_id}.</translation>
    </message>
    <message>
        <source>{name} has no open request.</source>
        <translation>{name} no tiene ninguna solicitud abierta.</translation>
    </message>
    <message>
        <source>{name} has {number} open requests; name one by its id.</source>
        <translation>{name} tiene {number} solicitudes abiertas; indica una por su id.</translation>
    </message>
    <message>
        <source>Save the draft to {name}</source>
        <translation>Borrador para {name} guardado</translation>
    </message>
    <message>
        <source>Record the request from {name}</source>
        <translation>Solicitud de {name} registrada</translation>
    </message>
    <message>
        <source>Delete the request to {name}</source>
        <translation>Solicitud a {name} eliminada</translation>
    </message>
    <message>
        <source>Correct the date of a request to {name}</source>
        <translation>Fecha de una solicitud a {name} corregida</translation>
    </message>
    <message>
        <source>Note something about a request to {name}</source>
        <translation>Observación sobre una solicitud a {name}</translation>
    </message>
    <message>
        <source>This is all that happened to the request: delete the request instead.</source>
        <translation>Es lo único que ha pasado con la solicitud: mejor elimina la solicitud.</translation>
    </message>
    <message>
        <source>Remove what happened to a request to {name}</source>
        <translation>Suceso de una solicitud a {name} quitado</translation>
    </message>
    <message>
        <source>This is not in the book any more.</source>
        <translation>Esto ya no está en la agenda.</translation>
    </message>
    <message>
        <source>{day} has not come yet: an event is recorded when it has happened.</source>
        <translation>El {day} aún no ha llegado: un suceso se registra cuando ya ha ocurrido.</translation>
    </message>
    <message>
        <source>Load the sample book</source>
        <translation>Agenda de muestra cargada</translation>
    </message>
    <message>
        <source>The disk is full: the copy {target} was not written, and nothing was lost.</source>
        <translation>El disco está lleno: no se escribió la copia {target} y no se perdió nada.</translation>
    </message>
    <message>
        <source>The copy {target} can&apos;t be written: {strerror}.</source>
        <translation>No se puede escribir la copia {target}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}.</source>
        <translation>{path} está dañado: {verdict}.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>El archivo está dañado: {line}.</translation>
    </message>
    <message>
        <source>There are words that Connote never writes, in {strange}.</source>
        <translation>Hay palabras que Connote nunca escribe, en {strange}.</translation>
    </message>
    <message>
        <source>{surplus} bytes that don&apos;t belong to it stand behind the end of the book; the book itself is sound. A backup that is restored is without them.</source>
        <translation>Hay {surplus} bytes ajenos detrás del final de la agenda; la agenda en sí está bien. Una copia restaurada no los incluye.</translation>
    </message>
    <message>
        <source>The index is broken: {indexes}.</source>
        <translation>El índice está dañado: {indexes}.</translation>
    </message>
    <message>
        <source>{} rows point to rows that are missing.</source>
        <translation>{} filas apuntan a filas que no existen.</translation>
    </message>
    <message>
        <source>{} texts are not written as text.</source>
        <translation>{} textos no están escritos como texto.</translation>
    </message>
    <message>
        <source>{} contacts can&apos;t be found by the search.</source>
        <translation>La búsqueda no encuentra {} contactos.</translation>
    </message>
    <message>
        <source>{} requests have lost their events.</source>
        <translation>{} solicitudes han perdido sus eventos.</translation>
    </message>
    <message>
        <source>{} triggers or views are not Connote&apos;s own.</source>
        <translation>{} triggers o vistas no son de Connote.</translation>
    </message>
    <message>
        <source>The file of the book is gone from {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>El archivo de la agenda ya no está en {path}; no se cambió nada. Guarda una copia de lo que ves antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>Another file took the place of the book {path}; nothing was changed. Save a copy of what is shown before you close the window.</source>
        <translation>Otro archivo ha ocupado el lugar de la agenda {path}; no se cambió nada. Guarda una copia de lo que ves antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} points to {readlink}, which does not exist.</source>
        <translation>{path} apunta a {readlink}, que no existe.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>No hay ninguna agenda en {path}.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it can&apos;t be a Connote book.</source>
        <translation>{path} no es un archivo, así que no puede ser una agenda de Connote.</translation>
    </message>
    <message>
        <source>The book {path} is damaged; it was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>La agenda {path} está dañada; se dejó como estaba. Restaura una copia con: connote restore ARCHIVO</translation>
    </message>
    <message>
        <source>{path} is not a Connote book, or it is encrypted.</source>
        <translation>{path} no es una agenda de Connote, o está cifrada.</translation>
    </message>
    <message>
        <source>{path} is not a Connote book: it belongs to another program. It was left as it is.</source>
        <translation>{path} no es una agenda de Connote: es de otro programa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The disk is full; this change was not saved and nothing else was lost. Free some room and try again.</source>
        <translation>El disco está lleno; este cambio no se guardó y no se perdió nada más. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The book {path} is in use by another program (another Connote, or a sync or backup tool); nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está usando la agenda {path} (otro Connote, o una herramienta de sincronización o de copias); no se cambió nada. Vuelve a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>No se puede escribir la agenda {path}: el archivo o su carpeta es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk reported an error while {path} was read or written; the change was not saved.</source>
        <translation>El disco dio un error al leer o escribir {path}; el cambio no se guardó.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be read any more since its disk reported an error.</source>
        <translation>La agenda {path} ya no se puede leer, porque el disco dio un error.</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be opened: its folder is missing, closed to you, or read-only.</source>
        <translation>No se puede abrir la agenda {path}: su carpeta no existe, no tienes acceso o es de solo lectura.</translation>
    </message>
    <message>
        <source>A text in the book {path} is damaged; connote check mends it.</source>
        <translation>Un texto de la agenda {path} está dañado; connote check lo repara.</translation>
    </message>
    <message>
        <source>The book {path} is damaged: a part of it is missing. Restore a backup with: connote restore FILE</source>
        <translation>La agenda {path} está dañada: falta una parte. Restaura una copia con: connote restore ARCHIVO</translation>
    </message>
    <message>
        <source>The contact is forgotten, but these backups can&apos;t be read or written and may still hold it: {names}.</source>
        <translation>El contacto se ha olvidado, pero estas copias de seguridad no se pueden leer o escribir y quizá aún lo contengan: {names}.</translation>
    </message>
    <message>
        <source>This book was made by a newer Connote (its version is {found}, this program knows {newest}). It was left as it is; please install the newer Connote.</source>
        <translation>Esta agenda se creó con un Connote más nuevo (su versión es {found}; este programa conoce la {newest}). Se dejó como estaba; instala el Connote más nuevo.</translation>
    </message>
    <message>
        <source>The book is damaged: {missing} is missing. It was left as it is. Restore a backup with: connote restore FILE</source>
        <translation>La agenda está dañada: falta {missing}. Se dejó como estaba. Restaura una copia con: connote restore ARCHIVO</translation>
    </message>
    <message>
        <source>Rows of {fewer} would have been lost; the book was left as it was.</source>
        <translation>Se habrían perdido filas de {fewer}; la agenda se dejó como estaba.</translation>
    </message>
    <message>
        <source>{number} rows of the book point to rows that are missing; the book was left as it was.</source>
        <translation>{number} filas de la agenda apuntan a filas que no existen; la agenda se dejó como estaba.</translation>
    </message>
    <message>
        <source>The book is damaged: it holds {text!a:.40}, which Connote never writes there. Look with: connote check, or restore a backup with: connote restore FILE</source>
        <translation>La agenda está dañada: contiene {text!a:.40}, que Connote nunca escribe ahí. Revísala con: connote check, o restaura una copia con: connote restore ARCHIVO</translation>
    </message>
    <message>
        <source>{name} is empty: there is no template in it.</source>
        <translation>{name} está vacío: no hay ninguna plantilla en él.</translation>
    </message>
    <message>
        <source>{shown} is no file that a template could be in.</source>
        <translation>{shown} no es un archivo que pueda contener una plantilla.</translation>
    </message>
    <message>
        <source>{shown} can&apos;t be read.</source>
        <translation>No se puede leer {shown}.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a template.</source>
        <translation>{name} es demasiado grande para ser una plantilla.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read as text.</source>
        <translation>No se puede leer {name} como texto.</translation>
    </message>
    <message>
        <source>There is no template {template_id}.</source>
        <translation>No hay ninguna plantilla {template_id}.</translation>
    </message>
    <message>
        <source>There is no template “{text}”. There are: {names}.</source>
        <translation>No hay ninguna plantilla «{text}». Las que hay: {names}.</translation>
    </message>
    <message>
        <source>There is no template in the book; save one first.</source>
        <translation>No hay ninguna plantilla en la agenda; guarda primero una.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>Save the template “{name}”</source>
        <translation>Plantilla «{name}» guardada</translation>
    </message>
    <message>
        <source>A template needs a name of its own.</source>
        <translation>Una plantilla necesita un nombre que no tenga otra.</translation>
    </message>
    <message>
        <source>Rename the template to “{name}”</source>
        <translation>Nombre de la plantilla cambiado a «{name}»</translation>
    </message>
    <message>
        <source>Archive “{name}”</source>
        <translation>Plantilla «{name}» archivada</translation>
    </message>
    <message>
        <source>Take “{name}” out of the archive</source>
        <translation>Plantilla «{name}» desarchivada</translation>
    </message>
    <message>
        <source>There is no version {number} of “{name}”.</source>
        <translation>No hay ninguna versión {number} de «{name}».</translation>
    </message>
    <message>
        <source>Bring back version {number} of “{name}”</source>
        <translation>Versión {number} de «{name}» recuperada</translation>
    </message>
    <message>
        <source>“{file}” has {number} characters; a template holds {longest} at most. Nothing was imported.</source>
        <translation>«{file}» tiene {number} caracteres; una plantilla admite como máximo {longest}. No se importó nada.</translation>
    </message>
    <message>
        <source>Import the template “{name}”</source>
        <translation>Plantilla «{name}» importada</translation>
    </message>
    <message>
        <source>Add the starter templates</source>
        <translation>Plantillas iniciales añadidas</translation>
    </message>
    <message>
        <source>Came into the book with {files}</source>
        <translation>Llegó a la agenda con {files}</translation>
    </message>
    <message>
        <source>Came into the book</source>
        <translation>Llegó a la agenda</translation>
    </message>
    <message>
        <source>{files} brought something new</source>
        <translation>Novedades de {files}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Began as {role} at {company}</source>
        <translation>Empezó como {role} en {company}</translation>
    </message>
    <message>
        <source>Began at {company}</source>
        <translation>Empezó en {company}</translation>
    </message>
    <message>
        <source>Left {company}</source>
        <translation>Dejó {company}</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Said thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Cambio de trabajo</translation>
    </message>
    <message>
        <source>Request drafted</source>
        <translation>Borrador de solicitud</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Solicitud retirada</translation>
    </message>
    <message>
        <source>The request is gone</source>
        <translation>La solicitud desapareció</translation>
    </message>
    <message>
        <source>An answer drafted</source>
        <translation>Borrador de respuesta</translation>
    </message>
    <message>
        <source>Sent you a request</source>
        <translation>Te envió una solicitud</translation>
    </message>
    <message>
        <source>You accepted their request</source>
        <translation>Aceptaste su solicitud</translation>
    </message>
    <message>
        <source>You helped them</source>
        <translation>Le ayudaste</translation>
    </message>
    <message>
        <source>You ignored their request</source>
        <translation>Ignoraste su solicitud</translation>
    </message>
    <message>
        <source>They withdrew their request</source>
        <translation>Retiró su solicitud</translation>
    </message>
    <message>
        <source>Their request is gone</source>
        <translation>Su solicitud desapareció</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ha aceptado</translation>
    </message>
    <message>
        <source>Review the request to {name}</source>
        <translation>Revisar la solicitud a {name}</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>sin respuesta desde hace %n día</numerusform>
            <numerusform>sin respuesta desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the request to {name} gone?</source>
        <translation>¿Ha desaparecido la solicitud a {name}?</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s), it has most likely expired</source>
        <translation>
            <numerusform>sin respuesta desde hace %n día; lo más probable es que haya caducado</numerusform>
            <numerusform>sin respuesta desde hace %n días; lo más probable es que haya caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due for %n day(s)</source>
        <translation>
            <numerusform>toca desde hace %n día</numerusform>
            <numerusform>toca desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>toca hoy</translation>
    </message>
    <message>
        <source>Follow up with {name}</source>
        <translation>Hacer seguimiento con {name}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>aún sin anotar nada</translation>
    </message>
    <message numerus="yes">
        <source>last in touch %n day(s) ago</source>
        <translation>
            <numerusform>último contacto hace %n día</numerusform>
            <numerusform>último contacto hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>previsto cada %n día</numerusform>
            <numerusform>previsto cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Get back in touch with {name}</source>
        <translation>Retomar el contacto con {name}</translation>
    </message>
    <message>
        <source>{name} asks to connect</source>
        <translation>{name} quiere conectar</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>Text between case and its first when is never printed.</source>
        <translation>El texto entre case y su primer when nunca se imprime.</translation>
    </message>
    <message>
        <source>A template holds {most} optional parts at most.</source>
        <translation>Una plantilla admite como máximo {most} partes opcionales.</translation>
    </message>
    <message>
        <source>This ]] closes nothing. For the signs themselves write \]].</source>
        <translation>Este ]] no cierra nada. Para los signos en sí, escribe \]].</translation>
    </message>
    <message>
        <source>else takes no condition. Did you mean elsif?</source>
        <translation>else no lleva condición. ¿Querías decir elsif?</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the names of two tags</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>{name} stands only directly inside {within}, closed in the same part.</source>
        <translation>{name} solo puede ir directamente dentro de {within}, cerrado en la misma parte.</translation>
    </message>
    <message>
        <source>{name} comes after else and would never run.</source>
        <translation>{name} va después de else y nunca se ejecutaría.</translation>
    </message>
    <message>
        <source>{mark} without an open {kind}.</source>
        <translation>{mark} sin un {kind} abierto.</translation>
    </message>
    <message>
        <source>{mark} stands alone.</source>
        <translation>{mark} va por su cuenta.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing before the {next} that follows.</source>
        <translation>Este {opening} no se cierra: falta {closing} antes del {next} que sigue.</translation>
    </message>
    <message>
        <source>This {opening} is never closed: {closing} is missing.</source>
        <translation>Este {opening} no se cierra: falta {closing}.</translation>
    </message>
    <message>
        <source>“{mark}” is not part of note templates.</source>
        <translation>«{mark}» no forma parte de las plantillas de notas.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean {near}?</source>
        <translation>No existe la etiqueta «{name}». ¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. A fact stands in {{{{ }}}}.</source>
        <translation>No existe la etiqueta «{name}». Los datos van entre {{{{ }}}}.</translation>
    </message>
    <message>
        <source>More than {most} parts and tags inside each other.</source>
        <translation>Hay más de {most} partes y etiquetas unas dentro de otras.</translation>
    </message>
    <message>
        <source>names no company you left</source>
        <translation>no nombra ninguna empresa que hayas dejado</translation>
    </message>
    <message>
        <source>names no company they left</source>
        <translation>no nombra ninguna empresa que haya dejado</translation>
    </message>
    <message>
        <source>they</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>the book has {who} at {present}, not at {named}</source>
        <translation>según la agenda, {who} está en {present}, no en {named}</translation>
    </message>
    <message>
        <source>Name {present} instead, or change it in the book.</source>
        <translation>Nombra {present} en su lugar, o cámbialo en la agenda.</translation>
    </message>
    <message>
        <source>Say {present}</source>
        <translation>Decir {present}</translation>
    </message>
    <message>
        <source>Name {present} instead.</source>
        <translation>Nombra {present} en su lugar.</translation>
    </message>
    <message>
        <source>Ask where they are now.</source>
        <translation>Pregunta dónde está ahora.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>{who} is at {present} now, not at {name}</source>
        <translation>{who} está ahora en {present}, no en {name}</translation>
    </message>
    <message>
        <source>{who} are at {present} now, not at {name}</source>
        <comment>“they” or “you”</comment>
        <translation>{who}: ahora en {present}, no en {name}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}; now at {present}</source>
        <translation>{who}: fuera de {name} desde {year}; ahora en {present}</translation>
    </message>
    <message>
        <source>{who} left {name} in {year}</source>
        <translation>{who}: fuera de {name} desde {year}</translation>
    </message>
    <message>
        <source>{who} left {name}</source>
        <translation>{who}: ya no en {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), and no limit here</source>
        <translation>
            <numerusform>%n carácter, y aquí no hay límite</numerusform>
            <numerusform>%n caracteres, y aquí no hay límite</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} de {limit} caracteres</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Acórtala en %n carácter.</numerusform>
            <numerusform>Acórtala en %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stock phrase</source>
        <translation>ninguna frase hecha</translation>
    </message>
    <message>
        <source>“{phrase}” is what everybody writes</source>
        <translation>«{phrase}» es lo que escribe todo el mundo</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Dilo con tus palabras.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{listed} is still to be filled in</source>
        <translation>falta rellenar {listed}</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Rellénalo.</translation>
    </message>
    <message>
        <source>{listed} are still to be filled in</source>
        <translation>falta rellenar {listed}</translation>
    </message>
    <message>
        <source>Fill them in.</source>
        <translation>Rellénalos.</translation>
    </message>
    <message>
        <source>not known: {wanted}</source>
        <translation>no se sabe: {wanted}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill it in, or reword.</source>
        <translation>Rellénalo o dilo de otra manera.</translation>
    </message>
    <message>
        <source>nothing left to fill in</source>
        <translation>no queda nada por rellenar</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>no link, phone number or pitch</source>
        <translation>sin enlaces, teléfonos ni tono de venta</translation>
    </message>
    <message>
        <source>holds {what}: {written}</source>
        <translation>contiene {what}: {written}</translation>
    </message>
    <message>
        <source>Leave it for after they accept.</source>
        <translation>Déjalo para cuando haya aceptado.</translation>
    </message>
    <message>
        <source>how you know each other: {found}</source>
        <translation>de qué la conoces: {found}</translation>
    </message>
    <message>
        <source>doesn’t say how you know each other</source>
        <translation>no dice de qué la conoces</translation>
    </message>
    <message>
        <source>Mention what you share: “{mention}”.</source>
        <translation>Menciona lo que tienes en común: «{mention}».</translation>
    </message>
    <message>
        <source>says how you know each other: {kind}</source>
        <translation>dice de qué la conoces: {kind}</translation>
    </message>
    <message>
        <source>them</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>the book doesn’t say how you know each other</source>
        <translation>la agenda no dice de qué la conoces</translation>
    </message>
    <message>
        <source>Add how you know {who}, then say it.</source>
        <translation>Añade de qué conoces a {who} y luego dilo.</translation>
    </message>
    <message>
        <source>Add how you know each other</source>
        <translation>Añadir de qué la conoces</translation>
    </message>
    <message>
        <source>Add “{sentence}”</source>
        <translation>Añadir «{sentence}»</translation>
    </message>
    <message>
        <source>Add their name</source>
        <translation>Añadir su nombre</translation>
    </message>
    <message>
        <source>Add their first name to the book.</source>
        <translation>Añade su nombre a la agenda.</translation>
    </message>
    <message>
        <source>no name is known</source>
        <translation>no se sabe ningún nombre</translation>
    </message>
    <message>
        <source>says your name</source>
        <translation>dice tu nombre</translation>
    </message>
    <message>
        <source>says {whose} name</source>
        <translation>dice el nombre de {name}</translation>
    </message>
    <message>
        <source>doesn’t say your name</source>
        <translation>no dice tu nombre</translation>
    </message>
    <message>
        <source>doesn’t say {whose} name</source>
        <translation>no dice el nombre de {name}</translation>
    </message>
    <message>
        <source>Begin with “Hi {name},”.</source>
        <translation>Empieza con «Hola, {name}:».</translation>
    </message>
    <message>
        <source>Greet {name}</source>
        <translation>Saludar a {name}</translation>
    </message>
    <message>
        <source>what they want: {found}</source>
        <translation>lo que busca: {found}</translation>
    </message>
    <message>
        <source>what you want: {found}</source>
        <translation>lo que buscas: {found}</translation>
    </message>
    <message>
        <source>says what they want</source>
        <translation>dice lo que busca</translation>
    </message>
    <message>
        <source>says what you want</source>
        <translation>dice lo que buscas</translation>
    </message>
    <message>
        <source>Name what you are after: “{told}”.</source>
        <translation>Nombra lo que buscas: «{told}».</translation>
    </message>
    <message>
        <source>Name the one thing you would like.</source>
        <translation>Nombra lo único que te gustaría pedir.</translation>
    </message>
    <message>
        <source>doesn’t say what they want</source>
        <translation>no dice lo que busca</translation>
    </message>
    <message>
        <source>doesn’t say what you want</source>
        <translation>no dice lo que buscas</translation>
    </message>
    <message>
        <source>one clear ask</source>
        <translation>una petición clara</translation>
    </message>
    <message numerus="yes">
        <source>asks %n things</source>
        <translation>
            <numerusform>pide %n cosa</numerusform>
            <numerusform>pide %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the one that matters most.</source>
        <translation>Quédate con la que más importa.</translation>
    </message>
    <message>
        <source>End with one question, such as “{question}”.</source>
        <translation>Termina con una pregunta, como «{question}».</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>no pide nada</translation>
    </message>
    <message>
        <source>Say what you are after</source>
        <translation>Decir lo que buscas</translation>
    </message>
    <message>
        <source>who they are: {told}</source>
        <translation>quién es: {told}</translation>
    </message>
    <message>
        <source>who you are: {told}</source>
        <translation>quién eres: {told}</translation>
    </message>
    <message>
        <source>Say what you are up to: “{told}”.</source>
        <translation>Di cuál es tu situación: «{told}».</translation>
    </message>
    <message>
        <source>Say what you are up to.</source>
        <translation>Di cuál es tu situación.</translation>
    </message>
    <message>
        <source>doesn’t say who they are</source>
        <translation>no dice quién es</translation>
    </message>
    <message>
        <source>doesn’t say who you are</source>
        <translation>no dice quién eres</translation>
    </message>
    <message>
        <source>Say what you are up to</source>
        <translation>Decir cuál es tu situación</translation>
    </message>
    <message>
        <source>{tag} needs a condition, such as {example}.</source>
        <translation>{tag} necesita una condición, como {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a fact, such as {example}.</source>
        <translation>{tag} necesita un dato, como {example}.</translation>
    </message>
    <message>
        <source>{tag} needs a value, such as {example}.</source>
        <translation>{tag} necesita un valor, como {example}.</translation>
    </message>
    <message>
        <source>Too many parts of this template begin or end in blanks.</source>
        <translation>Demasiadas partes de esta plantilla empiezan o terminan con espacios.</translation>
    </message>
    <message>
        <source>Something is missing after this.</source>
        <translation>Falta algo después de esto.</translation>
    </message>
    <message>
        <source>This can’t be worked out.</source>
        <translation>Esto no se puede calcular.</translation>
    </message>
    <message>
        <source>This can’t be worked out: {message}.</source>
        <translation>Esto no se puede calcular: {message}.</translation>
    </message>
    <message>
        <source>Only texts can be compared with texts, and numbers with numbers.</source>
        <translation>Los textos solo se comparan con textos, y los números con números.</translation>
    </message>
    <message>
        <source>“contains” asks whether one text stands in another.</source>
        <translation>«contains» pregunta si un texto está dentro de otro.</translation>
    </message>
    <message>
        <source>their first name</source>
        <translation>su nombre de pila</translation>
    </message>
    <message>
        <source>their last name</source>
        <translation>sus apellidos</translation>
    </message>
    <message>
        <source>their full name</source>
        <translation>su nombre completo</translation>
    </message>
    <message>
        <source>their position</source>
        <translation>su puesto</translation>
    </message>
    <message>
        <source>their company</source>
        <translation>su empresa</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>dónde vive</translation>
    </message>
    <message>
        <source>where you know each other from</source>
        <translation>de dónde conoces a la persona</translation>
    </message>
    <message>
        <source>when you knew each other</source>
        <translation>cuándo coincidiste con la persona</translation>
    </message>
    <message>
        <source>your shared history in words</source>
        <translation>la historia en común, en palabras</translation>
    </message>
    <message>
        <source>who introduced you</source>
        <translation>quién te presentó a la persona</translation>
    </message>
    <message>
        <source>what you are after</source>
        <translation>lo que buscas</translation>
    </message>
    <message>
        <source>the company you want to reach</source>
        <translation>la empresa a la que quieres llegar</translation>
    </message>
    <message>
        <source>what you are up to</source>
        <translation>tu situación</translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation>lo que pides</translation>
    </message>
    <message>
        <source>whether they can help with the target</source>
        <translation>si puede ayudar con el destino</translation>
    </message>
    <message>
        <source>your first name</source>
        <translation>tu nombre de pila</translation>
    </message>
    <message>
        <source>your full name</source>
        <translation>tu nombre completo</translation>
    </message>
    <message>
        <source>your position</source>
        <translation>tu puesto</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>tu empresa</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>la fecha de hoy</translation>
    </message>
    <message>
        <source>where the note goes</source>
        <translation>adónde va la nota</translation>
    </message>
    <message>
        <source>the text grows too long here</source>
        <translation>aquí el texto se hace demasiado largo</translation>
    </message>
    <message>
        <source>how much stays is told by a number, such as truncate: 20</source>
        <translation>cuánto queda se indica con un número, como truncate: 20</translation>
    </message>
    <message>
        <source>only plain date codes are known, such as %d %B %Y</source>
        <translation>solo se admiten códigos de fecha sencillos, como %d %B %Y</translation>
    </message>
    <message>
        <source>{characters} characters: a template holds {most} at most.</source>
        <translation>{characters} caracteres: una plantilla admite como máximo {most}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here it is {ours}.</source>
        <translation>«{text}» parece un marcador de otra herramienta. Aquí es {ours}.</translation>
    </message>
    <message>
        <source>“{text}” looks like a placeholder of another tool. Here a fact stands in {{{{ }}}}.</source>
        <translation>«{text}» parece un marcador de otra herramienta. Aquí los datos van entre {{{{ }}}}.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, column {column}: {message} (%n more)</source>
        <translation>
            <numerusform>Línea {line}, columna {column}: {message} (%n más)</numerusform>
            <numerusform>Línea {line}, columna {column}: {message} (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Línea {line}, columna {column}: {message}</translation>
    </message>
    <message>
        <source>A {{ }} of this template can’t be worked out for this contact.</source>
        <translation>Un {{ }} de esta plantilla no se puede calcular para este contacto.</translation>
    </message>
    <message>
        <source>The facts of this contact are too long to be printed so often.</source>
        <translation>Los datos de este contacto son demasiado largos para imprimirlos tantas veces.</translation>
    </message>
    <message>
        <source>A condition of this template can’t be worked out for this contact.</source>
        <translation>Una condición de esta plantilla no se puede calcular para este contacto.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>the words of a pitch</source>
        <translation>palabras de venta</translation>
    </message>
    <message>
        <source>Put the name of a fact between {{ }}.</source>
        <translation>Pon el nombre de un dato entre {{ }}.</translation>
    </message>
    <message>
        <source>{fact} is yes or no: ask it in {{% if %}}.</source>
        <translation>{fact} es sí o no: pregúntalo en {{% if %}}.</translation>
    </message>
    <message>
        <source>{used} needs a value after a colon.</source>
        <translation>{used} necesita un valor después de dos puntos.</translation>
    </message>
    <message>
        <source>{used} has no allow_false: default has.</source>
        <translation>{used} no tiene allow_false; default sí.</translation>
    </message>
    <message>
        <source>{filter} takes at most {most} of the {given} values given.</source>
        <translation>{filter} admite como máximo {most} de los {given} valores dados.</translation>
    </message>
    <message>
        <source>{filter} takes none of the {given} values given.</source>
        <translation>{filter} no admite ninguno de los {given} valores dados.</translation>
    </message>
    <message>
        <source>not the same text as from others</source>
        <translation>no es el mismo texto que el de otras personas</translation>
    </message>
    <message>
        <source>not the same text as to others</source>
        <translation>no es el mismo texto que a otras personas</translation>
    </message>
    <message numerus="yes">
        <source>same text as from more than %n other(s): {names}</source>
        <translation>
            <numerusform>el mismo texto que el de más de %n persona: {names}</numerusform>
            <numerusform>el mismo texto que el de más de %n personas: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to more than %n other(s): {names}</source>
        <translation>
            <numerusform>el mismo texto que a más de %n persona: {names}</numerusform>
            <numerusform>el mismo texto que a más de %n personas: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as from %n other(s): {names}</source>
        <translation>
            <numerusform>el mismo texto que el de %n persona más: {names}</numerusform>
            <numerusform>el mismo texto que el de %n personas más: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same text as to %n other(s): {names}</source>
        <translation>
            <numerusform>el mismo texto que a %n persona más: {names}</numerusform>
            <numerusform>el mismo texto que a %n personas más: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a sentence so that it is theirs.</source>
        <translation>Cambia una frase para que sea solo suya.</translation>
    </message>
    <message>
        <source>Two braces are enough: {{ first_name }}.</source>
        <translation>Bastan dos llaves: {{ first_name }}.</translation>
    </message>
    <message>
        <source>This {{ is never closed: put }} after the name.</source>
        <translation>Este {{ no se cierra: pon }} después del nombre.</translation>
    </message>
    <message>
        <source>This {% is never closed: put %} after it.</source>
        <translation>Este {% no se cierra: pon %} después.</translation>
    </message>
    <message>
        <source>A word is missing after {%, such as if.</source>
        <translation>Falta una palabra después de {%, como if.</translation>
    </message>
    <message>
        <source>Every line of a remark begins with #.</source>
        <translation>Cada línea de un comentario empieza con #.</translation>
    </message>
    <message>
        <source>This {tag} has no {{% end{tag} %}}.</source>
        <translation>Este {tag} no tiene su {{% end{tag} %}}.</translation>
    </message>
    <message>
        <source>This is too long for one tag.</source>
        <translation>Esto es demasiado largo para una etiqueta.</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Estas comillas no se cierran.</translation>
    </message>
    <message>
        <source>A colon is missing: {name}: {word}.</source>
        <translation>Faltan dos puntos: {name}: {word}.</translation>
    </message>
    <message>
        <source>A | is missing before the fallback {word}.</source>
        <translation>Falta un | antes del texto alternativo {word}.</translation>
    </message>
    <message>
        <source>“{word}” is not part of note templates.</source>
        <translation>«{word}» no forma parte de las plantillas de notas.</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. Did you mean {near}?</source>
        <translation>No existe el filtro «{word}». ¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>There is no filter “{word}”. A fallback stands in quotes.</source>
        <translation>No existe el filtro «{word}». El texto alternativo va entre comillas.</translation>
    </message>
    <message>
        <source>There is no fact “{name}”.</source>
        <translation>No existe el dato «{name}».</translation>
    </message>
    <message>
        <source>There is no fact “{name}”. Did you mean {near}?</source>
        <translation>No existe el dato «{name}». ¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>One | is enough before a filter or a fallback.</source>
        <translation>Basta un | antes de un filtro o de un texto alternativo.</translation>
    </message>
    <message>
        <source>Write or, in letters.</source>
        <translation>Escribe or, con letras.</translation>
    </message>
    <message>
        <source>“not” is not part of note templates: use {% unless %}.</source>
        <translation>«not» no forma parte de las plantillas de notas: usa {% unless %}.</translation>
    </message>
    <message>
        <source>Two signs ask whether two things are equal: ==.</source>
        <translation>Para preguntar si dos cosas son iguales van dos signos: ==.</translation>
    </message>
    <message>
        <source>Write and, in letters.</source>
        <translation>Escribe and, con letras.</translation>
    </message>
    <message>
        <source>“!” is not part of note templates: use {% unless %}.</source>
        <translation>«!» no forma parte de las plantillas de notas: usa {% unless %}.</translation>
    </message>
    <message>
        <source>Brackets are not part of note templates.</source>
        <translation>Los paréntesis no forman parte de las plantillas de notas.</translation>
    </message>
    <message>
        <source>A | is missing before {last}.</source>
        <translation>Falta un | antes de {last}.</translation>
    </message>
    <message>
        <source>“{text}” is not expected here.</source>
        <translation>Aquí no se espera «{text}».</translation>
    </message>
    <message>
        <source>About Connote</source>
        <translation>Acerca de Connote</translation>
    </message>
    <message>
        <source>A local contact book that writes the connection note people answer.</source>
        <translation>Una agenda de contactos local que escribe notas de conexión que sí reciben respuesta.</translation>
    </message>
    <message>
        <source>Your book stays on this machine; Connote makes no connection of its own.</source>
        <translation>Tu agenda se queda en este equipo; Connote no se conecta a nada por su cuenta.</translation>
    </message>
    <message>
        <source>The book: {path}</source>
        <translation>La agenda: {path}</translation>
    </message>
    <message>
        <source>Its backups: {path}</source>
        <translation>Sus copias: {path}</translation>
    </message>
    <message>
        <source>Connote {version}</source>
        <translation>Connote {version}</translation>
    </message>
    <message>
        <source>Connote is under the MIT licence. It stands on Qt and PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz and platformdirs (MIT), Click (BSD) and chardet (0BSD).</source>
        <translation>Connote se distribuye con la licencia MIT. Se apoya en Qt y PySide6 (LGPL 3), peewee, python-liquid, RapidFuzz y platformdirs (MIT), Click (BSD) y chardet (0BSD).</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The book was changed by a command</source>
        <translation>Un comando ha cambiado la agenda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>This is a mistake in Connote, not yours. The book is whole: a change is saved altogether or not at all. You can go on working.</source>
        <translation>Es un fallo de Connote, no tuyo. La agenda está intacta: cada cambio se guarda entero o no se guarda. Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>Look through the report before you pass it on. It is kept, without what it quotes, in {file}</source>
        <translation>Revisa el informe antes de pasárselo a alguien. Se guarda, sin lo que cita, en {file}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Restart Connote</source>
        <translation>Reiniciar Connote</translation>
    </message>
    <message numerus="yes">
        <source>Since this window opened: %n more time(s).</source>
        <translation>
            <numerusform>Desde que se abrió esta ventana: %n vez más.</numerusform>
            <numerusform>Desde que se abrió esta ventana: %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>Lo que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo.</translation>
    </message>
    <message>
        <source>Every text to the letter, for other programs.</source>
        <translation>Cada texto al pie de la letra, para otros programas.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Export Outreach History</source>
        <translation>Exportar el historial de solicitudes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>For a spreadsheet (guarded)</source>
        <translation>Para hoja de cálculo (protegido)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Requests of</source>
        <comment>before a period</comment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is of these days</source>
        <translation>No hay solicitudes de esos días</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} es posterior a {until}.</translation>
    </message>
    <message>
        <source>Connote ended unexpectedly. What you were typing was kept.</source>
        <translation>Connote se cerró de forma inesperada. Se conservó lo que estabas escribiendo.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>El contacto nuevo</translation>
    </message>
    <message>
        <source>The note to {name}</source>
        <translation>La nota para {name}</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>La plantilla «{name}»</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Asking somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Llevar el control</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Writing templates</source>
        <translation>Escribir plantillas</translation>
    </message>
    <message>
        <source>Your book and its backups</source>
        <translation>Tu agenda y sus copias de seguridad</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Help – Connote</source>
        <translation>Ayuda – Connote</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Already in your book: {about}</source>
        <translation>Ya está en tu agenda: {about}</translation>
    </message>
    <message>
        <source>Same name in your book: {about}</source>
        <translation>Mismo nombre en tu agenda: {about}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar a {name}</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Añadir lo nuevo</translation>
    </message>
    <message>
        <source>Add what is new to {name}</source>
        <translation>Añadir lo nuevo a {name}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The book’s file was moved or deleted: {path}. What you see is still whole, but nothing can be changed until it has a file again.</source>
        <translation>El archivo de la agenda se movió o se eliminó: {path}. Lo que ves sigue intacto, pero no se puede cambiar nada hasta que vuelva a tener un archivo.</translation>
    </message>
    <message>
        <source>Write it there again</source>
        <translation>Volver a escribirlo ahí</translation>
    </message>
    <message>
        <source>Another file took the place of the book: {path}. What you see is still whole, but nothing can be changed until you choose.</source>
        <translation>Otro archivo ha ocupado el lugar de la agenda: {path}. Lo que ves sigue intacto, pero no se puede cambiar nada hasta que elijas.</translation>
    </message>
    <message>
        <source>Go on with that file</source>
        <translation>Seguir con ese archivo</translation>
    </message>
    <message>
        <source>Connote book</source>
        <translation>Agenda de Connote</translation>
    </message>
    <message>
        <source>Save a Copy of the Book</source>
        <translation>Guardar una copia de la agenda</translation>
    </message>
    <message>
        <source>The whole book was written to {path}</source>
        <translation>Toda la agenda se guardó en {path}</translation>
    </message>
    <message>
        <source>The book was written again to its place</source>
        <translation>La agenda se volvió a escribir en su lugar</translation>
    </message>
    <message>
        <source>Going on with the file that was put there; what was open is among the backups</source>
        <translation>Se sigue con el archivo que se puso ahí; lo que estaba abierto está entre las copias de seguridad</translation>
    </message>
    <message>
        <source>{view} – Connote</source>
        <translation>{view} – Connote</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Elige primero a quién escribir.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>so many things that are not named</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (thing waits|things wait) for you</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personas de allí</translation>
    </message>
    <message>
        <source>Everybody with “{words}”</source>
        <translation>Todas las personas con «{words}»</translation>
    </message>
    <message>
        <source>in the list of people</source>
        <translation>en la lista de personas</translation>
    </message>
    <message>
        <source>lately</source>
        <translation>hace poco</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>de ningún sitio</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the composer</source>
        <translation>Cerrar la redacción</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>Back to your edit</source>
        <translation>Volver a tu edición</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Name of the new template</source>
        <translation>Nombre de la nueva plantilla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Editada a mano</translation>
    </message>
    <message>
        <source>Your edit is kept</source>
        <translation>Tu edición se conserva</translation>
    </message>
    <message>
        <source>being checked: whether others got the same</source>
        <translation>comprobando si otras personas recibieron lo mismo</translation>
    </message>
    <message>
        <source>Fit to {limit}</source>
        <translation>Ajustar a {limit}</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Corregir la plantilla</translation>
    </message>
    <message>
        <source>Not known: {fact}</source>
        <translation>No se sabe: {fact}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>por ejemplo, {example}</translation>
    </message>
    <message>
        <source>The template “{name}” has a mistake. {mistake}</source>
        <translation>La plantilla «{name}» tiene un error. {mistake}</translation>
    </message>
    <message>
        <source>{template}, my words</source>
        <translation>{template}, con mis palabras</translation>
    </message>
    <message>
        <source>There is a template “{name}” already; give it another name.</source>
        <translation>Ya hay una plantilla «{name}»; ponle otro nombre.</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Nobody is left to ask for {goal}.</source>
        <translation>No queda nadie a quien escribir para {goal}.</translation>
    </message>
    <message>
        <source>Nobody is waiting: “Write to the Next” begins with the best.</source>
        <translation>No hay nadie en espera: «Escribir a la siguiente» empieza por la mejor.</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Reajustar</translation>
    </message>
    <message>
        <source>Let Connote choose all parts again</source>
        <translation>Dejar que Connote vuelva a elegir todas las partes</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(omitirla)</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitida por ti</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fijada por ti</translation>
    </message>
    <message>
        <source>Left out: no room</source>
        <translation>Omitida: no cabe</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitida: {why}</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>{fact} is not known</source>
        <translation>se desconoce {fact}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{place} of {all} for {goal}</source>
        <translation>{place} de {all} para {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent.</source>
        <translation>
            <numerusform>%n solicitud enviada.</numerusform>
            <numerusform>%n solicitudes enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they come again when you begin anew.</source>
        <translation>
            <numerusform>%n saltada; volverá a salir cuando empieces de nuevo.</numerusform>
            <numerusform>%n saltadas; volverán a salir cuando empieces de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>this person, in a queue</comment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>writing to one after another</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What comes back stands under Today and Requests.</source>
        <translation>Lo que llegue de vuelta aparecerá en Hoy y en Solicitudes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>That was the last one for {goal}</source>
        <translation>Era la última persona para {goal}</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open profile</source>
        <translation>Copiar y abrir el perfil</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Copy &amp;&amp; open e-mail</source>
        <translation>Copiar y abrir el correo</translation>
    </message>
    <message>
        <source>Copied. {name} has no profile yet.</source>
        <translation>Copiado. {name} aún no tiene perfil.</translation>
    </message>
    <message>
        <source>Copied. {name} has no e-mail address yet.</source>
        <translation>Copiado. {name} aún no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>Copied; paste it there.</source>
        <translation>Copiado; pégalo allí.</translation>
    </message>
    <message>
        <source>Copied. Open the profile to paste.</source>
        <translation>Copiado. Abre el perfil para pegarlo.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar el asunto</translation>
    </message>
    <message>
        <source>Copied the subject.</source>
        <translation>Asunto copiado.</translation>
    </message>
    <message>
        <source>{length} of {limit}</source>
        <comment>characters of those there may be</comment>
        <translation>{length} de {limit}</translation>
    </message>
    <message>
        <source>{length} of {limit}: {over} over</source>
        <comment>characters of those there may be</comment>
        <translation>{length} de {limit}: sobran {over}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Mostrar a esta persona</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Connote compares the people of your book.</source>
        <translation>Connote compara las personas de tu agenda.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Combinar en una</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Parejas que quizá sean una sola persona</translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Enter in the list; one undo parts them again</source>
        <translation>Enter en la lista; al deshacer se separan de nuevo</translation>
    </message>
    <message>
        <source>Delete in the list; they are not offered again</source>
        <translation>Supr en la lista; no se vuelven a proponer</translation>
    </message>
    <message>
        <source>History, requests, addresses and tags of both are kept.</source>
        <translation>Se conservan la historia, las solicitudes, las direcciones y las etiquetas de ambas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <comment>of contacts</comment>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Nadie está dos veces</translation>
    </message>
    <message>
        <source>Two contacts that share a profile, an e-mail address, a phone number or a name would stand here, to be merged or kept apart.</source>
        <translation>Aquí aparecerían dos contactos con el mismo perfil, dirección de correo, teléfono o nombre, para combinarlos o dejarlos por separado.</translation>
    </message>
    <message>
        <source>They share {things}.</source>
        <translation>Tienen en común: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (way|ways) you know each other</source>
        <translation>
            <numerusform>%n historia en común</numerusform>
            <numerusform>%n historias en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <comment>to organizations</comment>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>knows people there</source>
        <translation>conoce a gente allí</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>trabaja allí</translation>
    </message>
    <message>
        <source>worked there</source>
        <translation>trabajó allí</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>A name from your book</source>
        <translation>Un nombre de tu agenda</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>Título del objetivo</translation>
    </message>
    <message>
        <source>Which organization?</source>
        <translation>¿Qué organización?</translation>
    </message>
    <message>
        <source>Target organization</source>
        <translation>Organización de destino</translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>Mi situación</translation>
    </message>
    <message>
        <source>as in: I’m between gigs</source>
        <translation>como en: estoy en búsqueda activa</translation>
    </message>
    <message>
        <source>What you ask for, in one sentence</source>
        <translation>Lo que pides, en una frase</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>the target, by another name</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>“{situation}”, as usual</source>
        <translation>«{situation}», como siempre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what one asks for</comment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Delete this goal; its requests stay</source>
        <translation>Eliminar este objetivo; sus solicitudes se conservan</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Eliminar este objetivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>Add another name of the target</source>
        <translation>Añadir otro nombre del destino</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Estado del objetivo</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Write to the best one who was not asked yet, then to the next (Ctrl+Shift+R)</source>
        <translation>Escribir a la mejor persona sin contactar y luego a la siguiente (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Where do you want to get in?</source>
        <translation>¿Dónde quieres entrar?</translation>
    </message>
    <message>
        <source>With a target organization Connote finds who works there, who worked there, and who knows people there.</source>
        <translation>Con una organización de destino, Connote encuentra quién trabaja allí, quién trabajó allí y quién conoce a gente allí.</translation>
    </message>
    <message>
        <source>Name the target</source>
        <translation>Indicar el destino</translation>
    </message>
    <message>
        <source>Nobody here fits</source>
        <translation>Aquí no encaja nadie</translation>
    </message>
    <message>
        <source>Others can help for another reason, or were asked already.</source>
        <translation>Otras personas pueden ayudar por otro motivo, o ya las has contactado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>Person, and why</source>
        <translation>Persona y motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>Escribir solicitud</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <translation>seguimiento el {day}</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>locked until {day}</source>
        <translation>bloqueada hasta el {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin contactar</translation>
    </message>
    <message>
        <source>You marked them as do not contact.</source>
        <translation>La marcaste como «No contactar».</translation>
    </message>
    <message>
        <source>You put them into the archive.</source>
        <translation>La archivaste.</translation>
    </message>
    <message>
        <source>A request was withdrawn: LinkedIn takes no new invitation before {day}.</source>
        <translation>Se retiró una solicitud: LinkedIn no admite otra invitación antes del {day}.</translation>
    </message>
    <message>
        <source>You asked them for this goal already.</source>
        <translation>Ya le escribiste por este objetivo.</translation>
    </message>
    <message>
        <source>Your request was withdrawn; you may ask them again.</source>
        <translation>Tu solicitud se retiró; puedes volver a escribirle.</translation>
    </message>
    <message>
        <source>network into LMNOP Co.</source>
        <translation>hacer contactos en LMNOP Co.</translation>
    </message>
    <message>
        <source>Where? (an organization)</source>
        <translation>¿Dónde? (una organización)</translation>
    </message>
    <message>
        <source>LMNOP Co.</source>
        <translation>LMNOP Co.</translation>
    </message>
    <message>
        <source>Your situation</source>
        <translation>Tu situación</translation>
    </message>
    <message>
        <source>between gigs</source>
        <translation>en búsqueda activa</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>¿Qué pides?</translation>
    </message>
    <message>
        <source>introduce me to somebody in product</source>
        <translation>que me presentes a alguien de producto</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Connote finds who works or worked there in the connections you import. Or say yourself who works there or knows people there.</source>
        <translation>Connote encuentra quién trabaja o trabajó allí entre los contactos que importes. O indica tú quién trabaja allí o conoce a gente allí.</translation>
    </message>
    <message>
        <source>Nobody is tied to it yet</source>
        <translation>Aún no hay nadie vinculado</translation>
    </message>
    <message>
        <source>Say who can help</source>
        <translation>Indicar quién ayuda</translation>
    </message>
    <message>
        <source>Import your connections…</source>
        <translation>Importar tus contactos…</translation>
    </message>
    <message>
        <source>Nobody here is tied to {target} yet</source>
        <translation>Aquí aún no hay nadie vinculado con {target}</translation>
    </message>
    <message>
        <source>Search people for “{target}”</source>
        <translation>Buscar personas con «{target}»</translation>
    </message>
    <message>
        <source>A goal says where you want to get to. Connote then shows who can help you there, best first, and why.</source>
        <translation>Un objetivo dice adónde quieres llegar. Connote te muestra entonces quién puede ayudarte, de mejor a peor, y por qué.</translation>
    </message>
    <message>
        <source>Add your first goal</source>
        <translation>Añade tu primer objetivo</translation>
    </message>
    <message>
        <source>A goal needs a title; the old one stays</source>
        <translation>Un objetivo necesita un título; se queda el anterior</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>nadie contactado aún</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n contactada</numerusform>
            <numerusform>%n contactadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n aceptó</numerusform>
            <numerusform>%n aceptaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helped</source>
        <comment>how many people</comment>
        <translation>
            <numerusform>%n ayudó</numerusform>
            <numerusform>%n ayudaron</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {asked} accepted</source>
        <comment>how many people</comment>
        <translation>{accepted} de {asked} aceptaron</translation>
    </message>
    <message>
        <source>For any reason</source>
        <translation>Por cualquier motivo</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Trabaja allí</translation>
    </message>
    <message>
        <source>Knows people there</source>
        <translation>Conoce a gente allí</translation>
    </message>
    <message>
        <source>Worked there</source>
        <translation>Trabajó allí</translation>
    </message>
    <message>
        <source>You know each other</source>
        <translation>Contacto conocido</translation>
    </message>
    <message>
        <source>Helped you before</source>
        <translation>Ya te ayudó</translation>
    </message>
    <message>
        <source>Who was not asked yet, or may be asked again</source>
        <translation>Personas sin contactar, o a las que puedes volver a escribir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Todas: {number}</translation>
    </message>
    <message>
        <source>To ask {number}</source>
        <translation>Por contactar: {number}</translation>
    </message>
    <message>
        <source>Add a helper</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Say who else can help</source>
        <translation>Indicar quién más puede ayudar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>The first {listed} of {whole} are listed.</source>
        <translation>Se muestran las primeras {listed} de {whole}.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Fecha de conexión</translation>
    </message>
    <message>
        <source>How we know each other</source>
        <translation>De qué nos conocemos</translation>
    </message>
    <message>
        <source>Where we met</source>
        <translation>Dónde nos conocimos</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The first rows, with what each column means above them</source>
        <translation>Las primeras filas, con lo que significa cada columna encima</translation>
    </message>
    <message>
        <source>Return chooses what the column means</source>
        <translation>Enter elige qué significa la columna</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Conservado aparte</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Última conversación</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Also see in messages.csv when we last spoke</source>
        <translation>Ver también en messages.csv cuándo fue la última conversación</translation>
    </message>
    <message>
        <source>Columns of {table}…</source>
        <translation>Columnas de {table}…</translation>
    </message>
    <message>
        <source>Say what the columns of {table} mean</source>
        <translation>Indica qué significan las columnas de {table}</translation>
    </message>
    <message>
        <source>{field}, says something else</source>
        <translation>{field}, dice otra cosa</translation>
    </message>
    <message>
        <source>row {row} of {file}</source>
        <translation>fila {row} de {file}</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The book says</source>
        <translation>La agenda dice</translation>
    </message>
    <message>
        <source>The book said</source>
        <translation>La agenda decía</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Dirá</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Ahora dice</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Quizá sea la misma persona</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En la agenda</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Convertir en objetivo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Choose above each column what it holds, where the guess is wrong.</source>
        <translation>Elige encima de cada columna qué contiene, si la suposición no es correcta.</translation>
    </message>
    <message>
        <source>No column is a name, an e-mail address or a profile yet: rows without any of them are skipped.</source>
        <translation>Aún no hay ninguna columna de nombre, dirección de correo o perfil: las filas sin nada de eso se omiten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Remember for such files</source>
        <translation>Recordar para estos archivos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Codificación de los caracteres</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Qué separa las columnas</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>La primera fila es el encabezado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Columnas de {table}</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>Se muestra la primera fila (%n).</numerusform>
            <numerusform>Se muestran las primeras %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Contacts and exports (*.zip *.csv *.vcf *.vcard);;All files (*)</source>
        <translation>Contactos y exportaciones (*.zip *.csv *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>An import is running; wait for its end, or cancel it first.</source>
        <translation>Hay una importación en curso; espera a que termine o cancélala primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>Cancelado; no se importó nada.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Mirando qué cambiaría</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>Comparando con la agenda…</translation>
    </message>
    <message>
        <source>Backing the book up…</source>
        <translation>Haciendo una copia de la agenda…</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>Compared {done} of {total}</source>
        <translation>Comparadas {done} de {total}</translation>
    </message>
    <message>
        <source>Imported {done} of {total}</source>
        <translation>Importadas {done} de {total}</translation>
    </message>
    <message>
        <source>Marked {done} of {total}</source>
        <translation>Marcadas {done} de {total}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Aún sin importar</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing is written yet. Untick what you don’t want.</source>
        <translation>Aún no se ha escrito nada. Desmarca lo que no quieras.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>The book says all of this already.</source>
        <translation>La agenda ya dice todo esto.</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Filas de los archivos</translation>
    </message>
    <message>
        <source>What they tell</source>
        <translation>Lo que cuentan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Elegir otros archivos…</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>The columns were read as you said for such files.</source>
        <translation>Las columnas se leyeron como indicaste para estos archivos.</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, which no list of contacts is.</source>
        <translation>{file} supera 1 GiB, y ninguna lista de contactos ocupa tanto.</translation>
    </message>
    <message>
        <source>{file} holds no people.</source>
        <translation>{file} no contiene personas.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer.</source>
        <translation>{file} es demasiado grande para este equipo.</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nuevos trabajos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Perhaps somebody in the book</source>
        <translation>Quizá ya en la agenda</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>how many requests</comment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>how many requests</comment>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Recovered</source>
        <comment>how many requests</comment>
        <translation>Recuperadas</translation>
    </message>
    <message>
        <source>Asked you</source>
        <translation>Te escribieron</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Rows in the files; the other four add up to it</source>
        <translation>Filas de los archivos; las otras cuatro cifras suman esta</translation>
    </message>
    <message>
        <source>Rows that bring somebody or something new</source>
        <translation>Filas que traen a alguien o algo nuevo</translation>
    </message>
    <message>
        <source>Rows that change what the book says</source>
        <translation>Filas que cambian lo que dice la agenda</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rows that say what the book says already</source>
        <translation>Filas que dicen lo que la agenda ya dice</translation>
    </message>
    <message>
        <source>Rows that were not taken, each with its reason</source>
        <translation>Filas que no se usaron, cada una con su motivo</translation>
    </message>
    <message>
        <source>Requests of mine that were accepted since</source>
        <translation>Solicitudes mías aceptadas desde entonces</translation>
    </message>
    <message>
        <source>Requests I sent without logging them here</source>
        <translation>Solicitudes que envié sin anotarlas aquí</translation>
    </message>
    <message>
        <source>Invitations from others</source>
        <translation>Invitaciones de otras personas</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>how many requests</comment>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>People whose organization changed</source>
        <translation>Personas que cambiaron de organización</translation>
    </message>
    <message>
        <source>Requests that were pending once and are in neither file</source>
        <translation>Solicitudes que estaban pendientes y ya no están en ninguno de los dos archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n aceptada</numerusform>
            <numerusform>%n aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Import of {files}</source>
        <translation>Importación de {files}</translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Sin leer:</translation>
    </message>
    <message>
        <source>{file}, row {row}: {reason}</source>
        <translation>{file}, fila {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped:</source>
        <translation>
            <numerusform>%n fila omitida:</numerusform>
            <numerusform>%n filas omitidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>({file}, row {row})</source>
        <translation>({file}, fila {row})</translation>
    </message>
    <message>
        <source>Imported: {summary}.</source>
        <translation>Importado: {summary}.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The book said all of this already; nothing was changed.</source>
        <translation>La agenda ya decía todo esto; no se cambió nada.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Nothing of it is in the book now. Redo (Ctrl+Shift+Z) brings it back.</source>
        <translation>Ahora no queda nada de ella en la agenda. Con Rehacer (Ctrl+Mayús+Z) vuelve.</translation>
    </message>
    <message>
        <source>Import of {day}</source>
        <translation>Importación del {day}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación hecha</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes the whole import back.</source>
        <translation>Deshacer (Ctrl+Z) retira toda la importación.</translation>
    </message>
    <message>
        <source>Bring in the people you know</source>
        <translation>Trae a las personas que conoces</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window: LinkedIn’s archive or a CSV file out of it, vCards, Google’s or Outlook’s contacts as CSV, any other table of people, or a history that Connote wrote.

LinkedIn’s archive: on LinkedIn, Settings &gt; Data privacy &gt; Get a copy of your data. It comes by mail.</source>
        <translation>Suelta archivos en cualquier parte de esta ventana: la copia de datos de LinkedIn o un CSV suyo, vCards, los contactos de Google o de Outlook en CSV, cualquier otra tabla de personas o un historial escrito por Connote.

La copia de LinkedIn: en LinkedIn, Ajustes &gt; Privacidad de datos &gt; Obtener una copia de tus datos. Llega por correo.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Qué ha traído</translation>
    </message>
    <message>
        <source>Imports there were</source>
        <translation>Importaciones hechas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Por qué no se usó</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>How far they got</source>
        <translation>Hasta dónde llegaron</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparar según</translation>
    </message>
    <message>
        <source>Requests a week</source>
        <translation>Solicitudes por semana</translation>
    </message>
    <message>
        <source>How long a yes takes</source>
        <translation>Cuánto tarda un sí</translation>
    </message>
    <message>
        <source>Accepted within 14 days, by {what}</source>
        <translation>Aceptadas en 14 días, según {what}</translation>
    </message>
    <message>
        <source>Accepted within 30 days, by {what}</source>
        <translation>Aceptadas en 30 días, según {what}</translation>
    </message>
    <message>
        <source>Accepted so far, by {what}</source>
        <translation>Aceptadas hasta ahora, según {what}</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests, and no group has so many yet.</source>
        <translation>Faltan datos: una tasa necesita {least} solicitudes, y ningún grupo tiene tantas todavía.</translation>
    </message>
    <message>
        <source>Too little data: a rate takes {least} requests that are {age} days old, and no group has so many yet.</source>
        <translation>Faltan datos: una tasa necesita {least} solicitudes de hace {age} días o más, y ningún grupo tiene tantas todavía.</translation>
    </message>
    <message>
        <source>The intervals are 95% ones: where two overlap, the difference may be chance. A rate at 14 or 30 days is taken of the requests that are at least so old.</source>
        <translation>Los intervalos son del 95&#xa0;%: si dos se solapan, la diferencia puede deberse al azar. La tasa a 14 o 30 días se calcula con las solicitudes que tienen al menos esa antigüedad.</translation>
    </message>
    <message numerus="yes">
        <source>{told} %n more in the table.</source>
        <comment>groups of requests</comment>
        <translation>
            <numerusform>{told} %n más en la tabla.</numerusform>
            <numerusform>{told} %n más en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted so far</source>
        <translation>Aceptadas hasta ahora</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <translation>En 14 días</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>how many requests</comment>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Too little data for a rate: it takes {least}.</source>
        <translation>Faltan datos para una tasa: hacen falta {least}.</translation>
    </message>
    <message>
        <source>{numbers}; likely {low}–{high}</source>
        <translation>{numbers}; probablemente {low}–{high}</translation>
    </message>
    <message>
        <source>{title}: {number}. {words}</source>
        <translation>{title}: {number}. {words}</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>Cuándo se enviaron</translation>
    </message>
    <message>
        <source>Accepted how soon</source>
        <translation>En cuánto tiempo se aceptaron</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>before a period</comment>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before a goal</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>before: within 14 days</comment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>all goals</source>
        <translation>todos los objetivos</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>{waiting} still wait, {withdrawn} withdrawn, {refused} declined or gone</source>
        <translation>{waiting} aún en espera, {withdrawn} retiradas, {refused} rechazadas o desaparecidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how many requests</comment>
        <translation>Enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted without a reply</source>
        <translation>
            <numerusform>%n aceptada sin respuesta</numerusform>
            <numerusform>%n aceptadas sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied without helping</source>
        <translation>
            <numerusform>%n respondida sin ayuda</numerusform>
            <numerusform>%n respondidas sin ayuda</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {share}</source>
        <translation>{number} · {share}</translation>
    </message>
    <message>
        <source>{step}: {figure}. {rest}</source>
        <translation>{step}: {figure}. {rest}</translation>
    </message>
    <message>
        <source>{step}: {figure}.</source>
        <translation>{step}: {figure}.</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Too little data for a funnel: {sent} sent, {accepted} accepted, {replied} replied, {helped} helped.</source>
        <translation>Faltan datos para un embudo: {sent} enviadas, {accepted} aceptadas, {replied} respondidas, {helped} con ayuda.</translation>
    </message>
    <message>
        <source>Most are lost at the first step: {lost} of {before} not accepted.</source>
        <translation>Donde más se pierden es en el primer paso: {lost} de {before} sin aceptar.</translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at the first step: {lost} of {before} not accepted, besides %n (that still waits|that still wait).</source>
        <translation>
            <numerusform>Donde más se pierden es en el primer paso: {lost} de {before} sin aceptar, además de %n que aún espera.</numerusform>
            <numerusform>Donde más se pierden es en el primer paso: {lost} de {before} sin aceptar, además de %n que aún esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most are lost after the yes: {lost} of {before} no reply.</source>
        <translation>Donde más se pierden es después del sí: {lost} de {before} sin respuesta.</translation>
    </message>
    <message>
        <source>Most are lost after the reply: {lost} of {before} did not help.</source>
        <translation>Donde más se pierden es después de la respuesta: {lost} de {before} sin ayuda.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Of those sent</source>
        <translation>De las enviadas</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <source>Went no further</source>
        <translation>No pasaron de ahí</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>how we know each other</source>
        <translation>de qué nos conocemos</translation>
    </message>
    <message>
        <source>with or without note</source>
        <translation>con o sin nota</translation>
    </message>
    <message>
        <source>length of the note</source>
        <translation>longitud de la nota</translation>
    </message>
    <message>
        <source>what the coach said</source>
        <translation>lo que dijo el asesor</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>With or without note</source>
        <translation>Con o sin nota</translation>
    </message>
    <message>
        <source>Length of the note</source>
        <translation>Longitud de la nota</translation>
    </message>
    <message>
        <source>What the coach said</source>
        <translation>Lo que dijo el asesor</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>sin plantilla</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>no shared history</source>
        <translation>sin historia en común</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sin canal</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colega</translation>
    </message>
    <message>
        <source>classmate</source>
        <translation>compañero de clase</translation>
    </message>
    <message>
        <source>met at</source>
        <translation>encuentro</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amistad</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>over 300 characters</source>
        <translation>más de 300 caracteres</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>something to mend</source>
        <translation>algo por mejorar</translation>
    </message>
    <message>
        <source>not coached</source>
        <translation>sin asesor</translation>
    </message>
    <message>
        <source>within 14 days</source>
        <translation>en 14 días</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>en 30 días</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>accepted within 14 days</source>
        <translation>aceptadas en 14 días</translation>
    </message>
    <message>
        <source>accepted within 30 days</source>
        <translation>aceptadas en 30 días</translation>
    </message>
    <message>
        <source>accepted so far</source>
        <translation>aceptadas hasta ahora</translation>
    </message>
    <message>
        <source>{range} characters</source>
        <translation>{range} caracteres</translation>
    </message>
    <message>
        <source>{template}, all versions</source>
        <translation>{template}, todas las versiones</translation>
    </message>
    <message>
        <source>{template}, v{version}</source>
        <translation>{template}, v{version}</translation>
    </message>
    <message>
        <source>{accepted} of {sent}</source>
        <comment>requests that were accepted</comment>
        <translation>{accepted} de {sent}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent %n day(s) ago or earlier.</source>
        <translation>
            <numerusform>No se envió nada hace %n día o más.</numerusform>
            <numerusform>No se envió nada hace %n días o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two templates compared</source>
        <translation>Dos plantillas comparadas</translation>
    </message>
    <message>
        <source>By Newcombe’s 95% interval for a difference. Who tries many pairs will find one in twenty that differs by chance.</source>
        <translation>Con el intervalo de Newcombe del 95&#xa0;% para una diferencia. Si pruebas muchas parejas, una de cada veinte será distinta por casualidad.</translation>
    </message>
    <message>
        <source>Once requests were written with two templates, or two versions of one, this says which is accepted more often, or that nobody can tell yet.</source>
        <translation>Cuando haya solicitudes escritas con dos plantillas, o con dos versiones de una, aquí se dirá cuál se acepta más a menudo, o que aún no se puede saber.</translation>
    </message>
    <message>
        <source>“{first}” is accepted more often than “{second}”: {rate} against {other_rate} {accepted_when} ({numbers} against {other_numbers}). The difference likely lies between {low} and {high} points.</source>
        <translation>«{first}» se acepta más a menudo que «{second}»: {rate} frente a {other_rate} {accepted_when} ({numbers} frente a {other_numbers}). La diferencia está probablemente entre {low} y {high} puntos.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data to compare: it takes {least} requests of each that are at least %n day(s) old. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>
            <numerusform>Faltan datos para comparar: hacen falta {least} solicitudes de cada una con al menos %n día de antigüedad. «{first}» tiene {number}; «{second}», {other_number}.</numerusform>
            <numerusform>Faltan datos para comparar: hacen falta {least} solicitudes de cada una con al menos %n días de antigüedad. «{first}» tiene {number}; «{second}», {other_number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little data to compare: it takes {least} requests of each. “{first}” has {number}, “{second}” has {other_number}.</source>
        <translation>Faltan datos para comparar: hacen falta {least} solicitudes de cada una. «{first}» tiene {number}; «{second}», {other_number}.</translation>
    </message>
    <message>
        <source>Can’t tell yet. “{first}”: {rate} {accepted_when} ({numbers}); “{second}”: {other_rate} ({other_numbers}). The difference may be anything from {low} to {high} points. {more}</source>
        <translation>Aún no se puede saber. «{first}»: {rate} {accepted_when} ({numbers}); «{second}»: {other_rate} ({other_numbers}). La diferencia puede estar en cualquier punto entre {low} y {high} puntos. {more}</translation>
    </message>
    <message>
        <source>They are too much alike for any number of requests to tell them apart.</source>
        <translation>Se parecen demasiado para que algún número de solicitudes las distinga.</translation>
    </message>
    <message numerus="yes">
        <source>If the shares stay as they are, you’d need about %n more request(s) with each.</source>
        <translation>
            <numerusform>Si las proporciones siguen igual, necesitarías alrededor de %n solicitud más con cada una.</numerusform>
            <numerusform>Si las proporciones siguen igual, necesitarías alrededor de %n solicitudes más con cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>First template</source>
        <translation>Primera plantilla</translation>
    </message>
    <message>
        <source>Second template</source>
        <translation>Segunda plantilla</translation>
    </message>
    <message>
        <source>against</source>
        <comment>one template against another</comment>
        <translation>frente a</translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation>ninguna con esa antigüedad</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>ninguna enviada</translation>
    </message>
    <message>
        <source>{group}: {figure}.</source>
        <translation>{group}: {figure}.</translation>
    </message>
    <message>
        <source>{group}: {numbers}, too little data for a rate (it takes {least}).</source>
        <translation>{group}: {numbers}; faltan datos para una tasa (hacen falta {least}).</translation>
    </message>
    <message>
        <source>{numbers}: too little data</source>
        <translation>{numbers}: faltan datos</translation>
    </message>
    <message>
        <source>{group}: {rate} {accepted_when}, {numbers}. The true share likely lies between {low} and {high} (95% interval).</source>
        <translation>{group}: {rate} {accepted_when}, {numbers}. La proporción real está probablemente entre {low} y {high} (intervalo del 95&#xa0;%).</translation>
    </message>
    <message>
        <source>{rate} · {numbers}</source>
        <translation>{rate} · {numbers}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>Guardar «{title}»</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>Too little data: it takes {least} requests, and there are {counted}; {accepted} accepted, {waiting} still waiting.</source>
        <translation>Faltan datos: hacen falta {least} solicitudes y hay {counted}; {accepted} aceptadas, {waiting} aún en espera.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has accepted yet; %n request(s) still (waits|wait).</source>
        <translation>
            <numerusform>Nadie ha aceptado todavía; %n solicitud sigue en espera.</numerusform>
            <numerusform>Nadie ha aceptado todavía; %n solicitudes siguen en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still (waits|wait).</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n sigue en espera.</numerusform>
            <numerusform>%n siguen en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of all requests are accepted within %n day(s).</source>
        <translation>
            <numerusform>La mitad de las solicitudes se acepta en %n día.</numerusform>
            <numerusform>La mitad de las solicitudes se acepta en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{half} {still}</source>
        <translation>{half} {still}</translation>
    </message>
    <message>
        <source>Fewer than half are accepted, {share} by day {day}, so there is no median for all; of the accepted ones, half came by day {half}. {still}</source>
        <translation>Se acepta menos de la mitad, {share} hasta el día {day}, así que no hay mediana del total; de las aceptadas, la mitad llegó hasta el día {half}. {still}</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate with its 95% interval. Requests that wait count up to today, withdrawn ones up to that day: as pending, not as failures. Declined and gone ones count as never accepted. Small strokes: the waiting of some ends there without a yes.</source>
        <translation>Estimación de Kaplan–Meier con su intervalo del 95&#xa0;%. Las solicitudes en espera cuentan hasta hoy, y las retiradas, hasta el día en que se retiraron: como pendientes, no como fracasos. Las rechazadas y las desaparecidas cuentan como nunca aceptadas. Trazos pequeños: ahí termina la espera de algunas sin un sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the day of the yes is not known.</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n no incluida: no se sabe el día del sí.</numerusform>
            <numerusform>%n no incluidas: no se sabe el día del sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {unknown}</source>
        <translation>{told} {unknown}</translation>
    </message>
    <message>
        <source>By day {day}: all accepted.</source>
        <translation>Hasta el día {day}: todas aceptadas.</translation>
    </message>
    <message>
        <source>By day {day}: {share} accepted (95% interval {low} to {high}). {at_risk} had no answer when the day began, {accepted} said yes on it.</source>
        <translation>Hasta el día {day}: {share} aceptadas (intervalo del 95&#xa0;%: de {low} a {high}). {at_risk} estaban sin respuesta al empezar el día; {accepted} recibieron un sí ese día.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Con un sí</translation>
    </message>
    <message>
        <source>Accepted by then</source>
        <translation>Aceptadas hasta ahí</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent in the last %n week(s).</source>
        <translation>
            <numerusform>No se envió nada en la última semana (%n).</numerusform>
            <numerusform>No se envió nada en las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks begin on Monday; the last %n week(s).</source>
        <translation>
            <numerusform>Las semanas empiezan en lunes; la última semana (%n).</numerusform>
            <numerusform>Las semanas empiezan en lunes; las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted of them so far</source>
        <translation>De ellas, aceptadas hasta ahora</translation>
    </message>
    <message>
        <source>{average} a week on average; the most, {most}, in the week of {day}.</source>
        <translation>{average} por semana de media; el máximo, {most}, en la semana del {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{average} a week on average; the most, {most}, in %n week(s).</source>
        <translation>
            <numerusform>{average} por semana de media; el máximo, {most}, en %n semana.</numerusform>
            <numerusform>{average} por semana de media; el máximo, {most}, en %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}: {sent} sent, {accepted} of them accepted so far.</source>
        <translation>Semana del {day}: {sent} enviadas, {accepted} de ellas aceptadas hasta ahora.</translation>
    </message>
    <message>
        <source>Week of {day}: nothing sent.</source>
        <translation>Semana del {day}: nada enviado.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>write</source>
        <comment>a button that begins a request</comment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>Show this request</source>
        <translation>Mostrar esta solicitud</translation>
    </message>
    <message>
        <source>They wrote: {note}</source>
        <translation>Escribió: {note}</translation>
    </message>
    <message>
        <source>They wrote to you</source>
        <translation>Te escribió</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Última solicitud</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Tag for all of them</source>
        <translation>Etiqueta para todas</translation>
    </message>
    <message>
        <source>Another Tag…</source>
        <translation>Otra etiqueta…</translation>
    </message>
    <message>
        <source>Take Off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Company…</source>
        <translation>Empresa…</translation>
    </message>
    <message>
        <source>Known From…</source>
        <translation>En común…</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Lugar…</translation>
    </message>
    <message>
        <source>Shared History</source>
        <translation>Historia en común</translation>
    </message>
    <message>
        <source>Last Request</source>
        <translation>Última solicitud</translation>
    </message>
    <message>
        <source>Last Import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Cambiar nombre de «{name}»…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Sin contactar</translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation>Borrador empezado</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviada, aún sin respuesta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Connected in the last 30 days</source>
        <translation>Conexión en los últimos 30 días</translation>
    </message>
    <message>
        <source>Connected in the last 90 days</source>
        <translation>Conexión en los últimos 90 días</translation>
    </message>
    <message>
        <source>Connected in the last 12 months</source>
        <translation>Conexión en los últimos 12 meses</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Se puede contactar</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historia en común</translation>
    </message>
    <message>
        <source>No shared history</source>
        <translation>Sin historia en común</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message numerus="yes">
        <source>Connected in the last %n day(s)</source>
        <translation>
            <numerusform>Conexión desde hace %n día como máximo</numerusform>
            <numerusform>Conexión en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>At {company}</source>
        <translation>En {company}</translation>
    </message>
    <message>
        <source>Known from {place}</source>
        <translation>En común: {place}</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>Company where they are or were</source>
        <translation>Empresa actual o anterior</translation>
    </message>
    <message>
        <source>Where you know them from</source>
        <translation>De qué la conoces</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Narrow the list ({key})</source>
        <translation>Acotar la lista ({key})</translation>
    </message>
    <message>
        <source>Free: 200 characters, 5 notes a month</source>
        <translation>Gratis: 200 caracteres, 5 notas al mes</translation>
    </message>
    <message>
        <source>Premium: 300 characters</source>
        <translation>Premium: 300 caracteres</translation>
    </message>
    <message>
        <source>Your contact book</source>
        <translation>Tu agenda de contactos</translation>
    </message>
    <message>
        <source>Keep how you know each person and what you are after; Connote writes the note that says both, inside the channel’s limit. Everything stays on this machine.</source>
        <translation>Anota de qué conoces a cada persona y qué buscas; Connote escribe la nota que dice ambas cosas, dentro del límite del canal. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Whom do you know?</source>
        <translation>¿A quién conoces?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Kevin Hart</source>
        <comment>an example of a name</comment>
        <translation>Kevin Hart</translation>
    </message>
    <message>
        <source>LinkedIn account</source>
        <translation>Cuenta de LinkedIn</translation>
    </message>
    <message>
        <source>What you are up to</source>
        <translation>Tu situación</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is said of me</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Suelta aquí tu exportación de LinkedIn</translation>
    </message>
    <message>
        <source>At LinkedIn it is under Settings, Data privacy, Get a copy of your data. Address books of phones and mail programs are as welcome.</source>
        <translation>En LinkedIn está en Ajustes, Privacidad de datos, Obtener una copia de tus datos. También valen las agendas de teléfonos y programas de correo.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Look around with made-up people</source>
        <translation>Probar con personas inventadas</translation>
    </message>
    <message>
        <source>Say your name; the note ends with it.</source>
        <translation>Indica tu nombre; la nota termina con él.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página del perfil</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Open the profile page</source>
        <translation>Abrir la página del perfil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>You marked this person as do not contact</source>
        <translation>Marcaste a esta persona como «No contactar»</translation>
    </message>
    <message>
        <source>Write request (Ctrl+R)</source>
        <translation>Escribir solicitud (Ctrl+R)</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>None yet. Where both of you were, Connote finds that you know each other.</source>
        <translation>Nada todavía. Si has coincidido con esta persona en algún sitio, Connote lo detecta.</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a button that adds a line</comment>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Positions and schools</source>
        <translation>Puestos y estudios</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Empresa o centro</translation>
    </message>
    <message>
        <source>As</source>
        <comment>what somebody does there</comment>
        <translation>Como</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the beginning of a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the end of a time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>empty: until today</source>
        <translation>vacío: hasta hoy</translation>
    </message>
    <message>
        <source>What</source>
        <comment>work or study</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the time of a position</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Name the company or school.</source>
        <translation>Indica la empresa o el centro.</translation>
    </message>
    <message>
        <source>Write Request</source>
        <translation>Escribir solicitud</translation>
    </message>
    <message>
        <source>Take Tag Off</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Bring Back from the Archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Wide List</source>
        <translation>Lista ancha</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Order By</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The Other Way Round</source>
        <translation>Orden inverso</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Columnas y orden de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n+ found</source>
        <comment>at least so many people</comment>
        <translation>
            <numerusform>%n+ encontrada</numerusform>
            <numerusform>%n+ encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>No encaja nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Nos vimos</translation>
    </message>
    <message>
        <source>I said thanks</source>
        <translation>Di las gracias</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>What it was about (Ctrl+Enter adds it)</source>
        <translation>De qué se trataba (Ctrl+Enter lo añade)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Take a part of the filter off, or search for something else.</source>
        <translation>Quita una parte del filtro o busca otra cosa.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>May Be Contacted Again</source>
        <translation>Permitir contactar de nuevo</translation>
    </message>
    <message>
        <source>Do Not Contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Take Out of the Archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Copy E-mail Address</source>
        <translation>Copiar dirección de correo</translation>
    </message>
    <message>
        <source>Merge With…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Forget for Good…</source>
        <translation>Olvidar para siempre…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Lo que convenga recordar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Type a name, then choose</source>
        <translation>Escribe un nombre y elige</translation>
    </message>
    <message>
        <source>Type the name of a person in the book, and choose who is meant.</source>
        <translation>Escribe el nombre de una persona de la agenda y elige a quién te refieres.</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name} ({about})</source>
        <translation>Quizá la misma persona: {name} ({about})</translation>
    </message>
    <message>
        <source>Perhaps the same person: {name}</source>
        <translation>Quizá la misma persona: {name}</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Cada 3 meses</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Cada 6 meses</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Not regularly</source>
        <translation>Sin regularidad</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>Cada … días</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>Mantener contacto…</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>How often to be in touch: {often}</source>
        <translation>Cada cuánto mantener contacto: {often}</translation>
    </message>
    <message>
        <source>Days between two times of being in touch</source>
        <translation>Días entre un contacto y el siguiente</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number that is typed</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Mantener contacto</translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation>Hablé hoy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>El seguimiento está hecho</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Spoke</source>
        <comment>a button before a day</comment>
        <translation>Hablé</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <comment>when we last spoke</comment>
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <source>{day}, {ago}</source>
        <comment>a day, and how long ago it was</comment>
        <translation>{day}, {ago}</translation>
    </message>
    <message>
        <source>next on {day}</source>
        <comment>when to be in touch again</comment>
        <translation>la próxima, el {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>being in touch again</comment>
        <translation>toca hoy</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <comment>being in touch again</comment>
        <translation>toca desde el {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a mark on a person</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>Mostrar a {person}</translation>
    </message>
    <message>
        <source>Click or press Enter to edit</source>
        <translation>Haz clic o pulsa Enter para editar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>{tie} (found)</source>
        <translation>{tie} (detectado)</translation>
    </message>
    <message>
        <source>introduced by {person}</source>
        <translation>presentación de {person}</translation>
    </message>
    <message>
        <source>through {person}</source>
        <translation>a través de {person}</translation>
    </message>
    <message>
        <source>2012 or 2012-03</source>
        <comment>how a year, or a month, is written</comment>
        <translation>2012 o 2012-03</translation>
    </message>
    <message>
        <source>Not known yet. Say where you met, and the note can say it too.</source>
        <translation>Aún no se sabe. Indica dónde fue el encuentro, y la nota también podrá decirlo.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>XYZ Co., a school, an event</source>
        <translation>XYZ Co., una escuela, un evento</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>A través de quién</translation>
    </message>
    <message>
        <source>Type the name of a person</source>
        <translation>Escribe el nombre de una persona</translation>
    </message>
    <message>
        <source>introduced {person} to you</source>
        <translation>te presentó a {person}</translation>
    </message>
    <message>
        <source>Say where, through whom, or in your words how you know each other.</source>
        <translation>Indica dónde, a través de quién o, con tus palabras, de qué la conoces.</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Puede ayudar con</translation>
    </message>
    <message>
        <source>No company yet.</source>
        <translation>Aún no hay ninguna empresa.</translation>
    </message>
    <message>
        <source>Because they</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Name the company they can help with.</source>
        <translation>Indica la empresa con la que puede ayudar.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>Mostrar lo anterior</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Escribe primero la nota.</translation>
    </message>
    <message numerus="yes">
        <source>{column}, %n card(s)</source>
        <comment>a column of the board, read aloud</comment>
        <translation>
            <numerusform>{column}, %n tarjeta</numerusform>
            <numerusform>{column}, %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <comment>a state of a request</comment>
        <translation>{state} el {day}</translation>
    </message>
    <message>
        <source>does not say the name</source>
        <translation>no dice el nombre</translation>
    </message>
    <message>
        <source>does not say how you know each other</source>
        <translation>no dice de qué la conoces</translation>
    </message>
    <message>
        <source>does not say who you are</source>
        <translation>no dice quién eres</translation>
    </message>
    <message>
        <source>does not say what you want</source>
        <translation>no dice qué quieres</translation>
    </message>
    <message>
        <source>does not ask one clear thing</source>
        <translation>no pide una sola cosa con claridad</translation>
    </message>
    <message>
        <source>is longer than the channel takes</source>
        <translation>es más larga de lo que admite el canal</translation>
    </message>
    <message>
        <source>uses a stock phrase</source>
        <translation>usa una frase hecha</translation>
    </message>
    <message>
        <source>has something left unfilled</source>
        <translation>tiene algún hueco sin rellenar</translation>
    </message>
    <message>
        <source>holds a link, a phone number or pitch words</source>
        <translation>contiene un enlace, un teléfono o palabras de venta</translation>
    </message>
    <message>
        <source>is much like one sent to others</source>
        <translation>se parece mucho a otra ya enviada</translation>
    </message>
    <message>
        <source>names a company that is no longer current</source>
        <translation>nombra una empresa que ya no es la actual</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>nada que mejorar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <comment>what the coach said of a note</comment>
        <translation>
            <numerusform>%n punto por mejorar</numerusform>
            <numerusform>%n puntos por mejorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>en espera desde hace %n día</numerusform>
            <numerusform>en espera desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted after %n day(s)</source>
        <translation>
            <numerusform>aceptada tras %n día</numerusform>
            <numerusform>aceptada tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expired by {day}</source>
        <translation>caducada el {day}</translation>
    </message>
    <message>
        <source>withdraw after {day}</source>
        <translation>retirar después del {day}</translation>
    </message>
    <message>
        <source>expires by {day}</source>
        <translation>caduca el {day}</translation>
    </message>
    <message>
        <source>{template} v{version}</source>
        <comment>a template and the number of its wording</comment>
        <translation>{template} v{version}</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to the acceptance</source>
        <translation>Días de espera hasta ahora, o hasta la aceptación</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>When to withdraw it, and when they can be asked again</source>
        <translation>Cuándo retirarla y cuándo puedes volver a escribir</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Characters of the note</source>
        <translation>Caracteres de la nota</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>What the coach said when it was written</source>
        <translation>Lo que dijo el asesor al escribirla</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Nota recibida</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Days of waiting so far, or up to your yes</source>
        <translation>Días de espera hasta ahora, o hasta tu sí</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>A remark, if there is one</source>
        <translation>Una observación, si la hay</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Put the date right</source>
        <translation>Corregir la fecha</translation>
    </message>
    <message>
        <source>{event}: {day}. Put the date right</source>
        <translation>{event}: {day}. Corregir la fecha</translation>
    </message>
    <message>
        <source>This never happened: take it out</source>
        <translation>Esto nunca pasó: quitarlo</translation>
    </message>
    <message>
        <source>Take out: {event}</source>
        <translation>Quitar: {event}</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>Añadir una observación…</translation>
    </message>
    <message>
        <source>Remark on: {event}</source>
        <translation>Observación sobre: {event}</translation>
    </message>
    <message>
        <source>The day of: {event}</source>
        <translation>Fecha de: {event}</translation>
    </message>
    <message>
        <source>Find in the list…</source>
        <translation>Buscar en la lista…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button, to narrow a list</comment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>By goal, channel, template, days</source>
        <translation>Por objetivo, canal, plantilla, días</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <comment>a choice, and how many there are of it</comment>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>How their note reads</source>
        <translation>Cómo se lee su nota</translation>
    </message>
    <message>
        <source>Ask for context</source>
        <translation>Pedir contexto</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <comment>how far a long change is</comment>
        <translation>{done} de {total} listas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n with</source>
        <translation>
            <numerusform>Responder a %n con</numerusform>
            <numerusform>Responder a %n con</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marcar como</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as</source>
        <translation>
            <numerusform>Marcar %n como</numerusform>
            <numerusform>Marcar %n como</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>A la columna siguiente</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>A la columna anterior</translation>
    </message>
    <message>
        <source>{verb} ({key})</source>
        <translation>{verb} ({key})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step} con fecha {day}</translation>
    </message>
    <message numerus="yes">
        <source>{step}, %n left as before</source>
        <translation>
            <numerusform>{step}, %n sin cambios</numerusform>
            <numerusform>{step}, %n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as sent</source>
        <translation>
            <numerusform>%n solicitud marcada como enviada</numerusform>
            <numerusform>%n solicitudes marcadas como enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as accepted</source>
        <translation>
            <numerusform>%n solicitud marcada como aceptada</numerusform>
            <numerusform>%n solicitudes marcadas como aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as replied</source>
        <translation>
            <numerusform>%n solicitud marcada como respondida</numerusform>
            <numerusform>%n solicitudes marcadas como respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as helped</source>
        <translation>
            <numerusform>%n solicitud marcada como «con ayuda»</numerusform>
            <numerusform>%n solicitudes marcadas como «con ayuda»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as declined</source>
        <translation>
            <numerusform>%n solicitud marcada como rechazada</numerusform>
            <numerusform>%n solicitudes marcadas como rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as withdrawn</source>
        <translation>
            <numerusform>%n solicitud marcada como retirada</numerusform>
            <numerusform>%n solicitudes marcadas como retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already</source>
        <translation>Ya marcada como enviada</translation>
    </message>
    <message>
        <source>Marked as accepted already</source>
        <translation>Ya marcada como aceptada</translation>
    </message>
    <message>
        <source>Marked as replied already</source>
        <translation>Ya marcada como respondida</translation>
    </message>
    <message>
        <source>Marked as helped already</source>
        <translation>Ya marcada como «con ayuda»</translation>
    </message>
    <message>
        <source>Marked as declined already</source>
        <translation>Ya marcada como rechazada</translation>
    </message>
    <message>
        <source>Marked as withdrawn already</source>
        <translation>Ya marcada como retirada</translation>
    </message>
    <message>
        <source>Marked as gone already</source>
        <translation>Ya marcada como desaparecida</translation>
    </message>
    <message>
        <source>Not sent yet: mark a draft as sent first</source>
        <translation>Aún sin enviar: marca antes el borrador como enviado</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)</source>
        <translation>
            <numerusform>%n solicitud eliminada</numerusform>
            <numerusform>%n solicitudes eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected request</source>
        <translation>La solicitud seleccionada</translation>
    </message>
    <message>
        <source>No request is selected.</source>
        <translation>No hay ninguna solicitud seleccionada.</translation>
    </message>
    <message>
        <source>Coach, when it was written</source>
        <translation>Asesor, al escribirla</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cerrar la solicitud</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show this template</source>
        <translation>Mostrar esta plantilla</translation>
    </message>
    <message>
        <source>Withdraw after {day}</source>
        <translation>Retirar después del {day}</translation>
    </message>
    <message>
        <source>Expires by {day}</source>
        <translation>Caduca el {day}</translation>
    </message>
    <message>
        <source>Can be asked again from {day}</source>
        <translation>Puedes volver a escribir desde el {day}</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <source>The note as sent</source>
        <translation>La nota tal como se envió</translation>
    </message>
    <message>
        <source>Without a note.</source>
        <translation>Sin nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n solicitud seleccionada</numerusform>
            <numerusform>%n solicitudes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark counts for all of them, and one undo takes it back.</source>
        <translation>La marca vale para todas y se deshace de una vez.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>A request you wrote elsewhere</source>
        <translation>Una solicitud que escribiste en otro sitio</translation>
    </message>
    <message>
        <source>A request somebody sent you</source>
        <translation>Una solicitud que te enviaron</translation>
    </message>
    <message>
        <source>The note as you sent it, or nothing</source>
        <translation>La nota tal como la enviaste, o nada</translation>
    </message>
    <message>
        <source>Their note, or nothing</source>
        <translation>La nota recibida, o nada</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Enter records it)</source>
        <translation>{what} (Ctrl+Enter para registrar)</translation>
    </message>
    <message>
        <source>Several people are called {name}: choose one from the list.</source>
        <translation>Varias personas se llaman {name}: elige una de la lista.</translation>
    </message>
    <message>
        <source>Nobody in the book has this name: {name} will be added.</source>
        <translation>En la agenda no hay nadie con ese nombre: se añadirá a {name}.</translation>
    </message>
    <message>
        <source>Say who it was.</source>
        <translation>Indica quién fue.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Notes you saved and have not sent yet.</source>
        <translation>Notas que guardaste y aún no has enviado.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a column of the board</comment>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Requests that wait for an answer.</source>
        <translation>Solicitudes que esperan respuesta.</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a column of the board</comment>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>a column of the board</comment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Who said yes. Drag a card here, or press A.</source>
        <translation>Quién dijo que sí. Arrastra aquí una tarjeta o pulsa A.</translation>
    </message>
    <message>
        <source>Who did what you asked for. Press H.</source>
        <translation>Quién hizo lo que pediste. Pulsa H.</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>a column of the board</comment>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a column of the board</comment>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Declined, withdrawn, or gone without an answer.</source>
        <translation>Rechazadas, retiradas o desaparecidas sin respuesta.</translation>
    </message>
    <message>
        <source>What was sent can’t become a draft again; write a new request instead.</source>
        <translation>Lo enviado no puede volver a ser borrador; escribe una solicitud nueva.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada encaja con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) does.</source>
        <translation>
            <numerusform>Tampoco la única solicitud (%n).</numerusform>
            <numerusform>Ninguna de las %n solicitudes encaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Mostrar todas las solicitudes</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Aún hay otro cambio en curso.</translation>
    </message>
    <message>
        <source>Record a request to {name}</source>
        <translation>Solicitud a {name} registrada</translation>
    </message>
    <message>
        <source>Record a request from {name}</source>
        <translation>Solicitud de {name} registrada</translation>
    </message>
    <message>
        <source>first change of the day</source>
        <translation>primer cambio del día</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>la pediste tú</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before going back to another</source>
        <translation>antes de volver a otra</translation>
    </message>
    <message>
        <source>before another file was opened</source>
        <translation>antes de abrir otro archivo</translation>
    </message>
    <message>
        <source>before a new version of Connote</source>
        <translation>antes de una nueva versión de Connote</translation>
    </message>
    <message>
        <source>before mending</source>
        <translation>antes de reparar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made with the first change of a day.</source>
        <translation>Aún no hay copias de seguridad; la primera se hace con el primer cambio de un día.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Notes
a month</source>
        <translation>Notas
al mes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Invitations
a week</source>
        <translation>Invitaciones
por semana</translation>
    </message>
    <message>
        <source>Review
after, days</source>
        <translation>Revisar
tras, días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ask again
after, days</source>
        <translation>Repetir
tras, días</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>Expires
after, days</source>
        <translation>Caduca
tras, días</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>“{typed}” is no date such as 2026-11-01; {rule} stays as it was.</source>
        <translation>«{typed}» no es una fecha como 2026-11-01; {rule} se queda como estaba.</translation>
    </message>
    <message>
        <source>“{typed}” is no number; {rule} stays as it was.</source>
        <translation>«{typed}» no es un número; {rule} se queda como estaba.</translation>
    </message>
    <message>
        <source>{path} (read-only: nothing can be changed)</source>
        <translation>{path} (solo lectura: no se puede cambiar nada)</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>La agenda</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <translation>{name}: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Comprobar la agenda</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed; a backup can be put back above.</source>
        <translation>{damage} No se cambió nada; más arriba puedes restaurar una copia.</translation>
    </message>
    <message>
        <source>Mended, after a backup: {what}</source>
        <translation>Reparada, tras hacer una copia: {what}</translation>
    </message>
    <message>
        <source>The book is sound: nothing is damaged, nothing is missing.</source>
        <translation>La agenda está bien: no hay nada dañado ni falta nada.</translation>
    </message>
    <message>
        <source>The size holds from the next start on.</source>
        <translation>El tamaño cambiará la próxima vez que abras Connote.</translation>
    </message>
    <message>
        <source>The language holds from the next start on.</source>
        <translation>El idioma cambiará la próxima vez que abras Connote.</translation>
    </message>
    <message>
        <source>Kevin</source>
        <translation>Kevin</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Reed</translation>
    </message>
    <message>
        <source>product designer</source>
        <translation>responsable de producto</translation>
    </message>
    <message>
        <source>Fabrikam</source>
        <translation>Fabrikam</translation>
    </message>
    <message>
        <source>Lyon</source>
        <translation>Lyon</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Lo que pides</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>Where both of you were, Connote finds that you know each other.</source>
        <translation>Si has coincidido con alguien en algún sitio, Connote lo detecta.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuita</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Your positions and schools…</source>
        <translation>Tus puestos y estudios…</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>Restablecer reglas</translation>
    </message>
    <message>
        <source>Channels and their rules</source>
        <translation>Los canales y sus reglas</translation>
    </message>
    <message>
        <source>Choose a channel to give it back the rules that it came with.</source>
        <translation>Elige un canal para devolverle las reglas con las que venía.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of your own.</source>
        <translation>«{name}» es un canal tuyo.</translation>
    </message>
    <message>
        <source>“{name}” has the rules that it came with.</source>
        <translation>«{name}» tiene las reglas con las que venía.</translation>
    </message>
    <message>
        <source>“{name}” has rules of yours.</source>
        <translation>«{name}» tiene reglas tuyas.</translation>
    </message>
    <message>
        <source>words for where the fact is empty</source>
        <translation>palabras para cuando el dato está vacío</translation>
    </message>
    <message>
        <source>begin with a capital letter</source>
        <translation>empezar con mayúscula</translation>
    </message>
    <message>
        <source>all in capital letters</source>
        <translation>todo en mayúsculas</translation>
    </message>
    <message>
        <source>all in small letters</source>
        <translation>todo en minúsculas</translation>
    </message>
    <message>
        <source>the first word alone</source>
        <translation>solo la primera palabra</translation>
    </message>
    <message>
        <source>with “a” or “an” before it</source>
        <translation>con «a» o «an» delante (en inglés)</translation>
    </message>
    <message>
        <source>so many characters at most</source>
        <translation>como máximo tantos caracteres</translation>
    </message>
    <message>
        <source>so many words at most</source>
        <translation>como máximo tantas palabras</translation>
    </message>
    <message>
        <source>a date, written as you like</source>
        <translation>una fecha, escrita como quieras</translation>
    </message>
    <message>
        <source>with words behind it</source>
        <translation>con palabras detrás</translation>
    </message>
    <message>
        <source>with words before it</source>
        <translation>con palabras delante</translation>
    </message>
    <message>
        <source>other words in place of some</source>
        <translation>unas palabras en lugar de otras</translation>
    </message>
    <message>
        <source>without some words</source>
        <translation>sin algunas palabras</translation>
    </message>
    <message>
        <source>without blanks around it</source>
        <translation>sin espacios alrededor</translation>
    </message>
    <message>
        <source>only where a fact is there</source>
        <translation>solo si hay un dato</translation>
    </message>
    <message>
        <source>only where a fact is not there</source>
        <translation>solo si no hay un dato</translation>
    </message>
    <message>
        <source>else, where another fact is there</source>
        <translation>si no, cuando hay otro dato</translation>
    </message>
    <message>
        <source>in all other cases</source>
        <translation>en todos los demás casos</translation>
    </message>
    <message>
        <source>ends an if</source>
        <translation>cierra un if</translation>
    </message>
    <message>
        <source>ends an unless</source>
        <translation>cierra un unless</translation>
    </message>
    <message>
        <source>by what a fact says</source>
        <translation>según lo que dice un dato</translation>
    </message>
    <message>
        <source>where it says this</source>
        <translation>cuando dice esto</translation>
    </message>
    <message>
        <source>ends a case</source>
        <translation>cierra un case</translation>
    </message>
    <message>
        <source>a remark that is in no note</source>
        <translation>un comentario que no sale en ninguna nota</translation>
    </message>
    <message>
        <source>ends a remark</source>
        <translation>cierra un comentario</translation>
    </message>
    <message>
        <source>text as it stands</source>
        <translation>texto tal cual</translation>
    </message>
    <message>
        <source>ends such text</source>
        <translation>cierra ese texto</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Lo que se puede insertar</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>removed “{text}”</source>
        <translation>quitado: «{text}»</translation>
    </message>
    <message>
        <source>added “{text}”</source>
        <translation>añadido: «{text}»</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, …</source>
        <translation>Hola, {{ first_name }}: …</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>Template (*.txt);;All files (*)</source>
        <translation>Plantilla (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is written to {file}</source>
        <translation>«{name}» se guardó en {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n starter(s) added</source>
        <translation>
            <numerusform>%n plantilla inicial añadida</numerusform>
            <numerusform>%n plantillas iniciales añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All starters are there</source>
        <translation>Ya están todas las plantillas iniciales</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>De qué la conoces</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Lo que buscas</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Groups of facts</source>
        <translation>Grupos de datos</translation>
    </message>
    <message>
        <source>Put in {fact}</source>
        <translation>Insertar {fact}</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n placeholder(s)</source>
        <translation>
            <numerusform>Convertir %n marcador</numerusform>
            <numerusform>Convertir %n marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>placeholders</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has placeholders of another program: {names}</source>
        <translation>Este texto tiene marcadores de otro programa: {names}</translation>
    </message>
    <message>
        <source>Not known, so it stays: {names}</source>
        <translation>Sin reconocer, así que se queda: {names}</translation>
    </message>
    <message>
        <source>Typed before Connote stopped, and not saved yet.</source>
        <translation>Escrito antes de que Connote se cerrara, y aún sin guardar.</translation>
    </message>
    <message>
        <source>Fill in what is missing:</source>
        <translation>Rellena lo que falta:</translation>
    </message>
    <message>
        <source>Fill in {fact}</source>
        <translation>Rellenar {fact}</translation>
    </message>
    <message>
        <source>Left out: {parts}</source>
        <translation>Omitido: {parts}</translation>
    </message>
    <message>
        <source>Preview for {channels}</source>
        <translation>Vista previa para {channels}</translation>
    </message>
    <message>
        <source>✓ Coach: nothing to mend</source>
        <translation>✓ Asesor: nada que mejorar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>! Coach: {complaints}</source>
        <translation>! Asesor: {complaints}</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n, even with all left out that may be.</source>
        <translation>
            <numerusform>Sobra %n, incluso omitiendo todo lo que se puede.</numerusform>
            <numerusform>Sobran %n, incluso omitiendo todo lo que se puede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest facts: {facts}.</source>
        <translation>Los datos más largos: {facts}.</translation>
    </message>
    <message>
        <source>Notes in every channel</source>
        <translation>Notas en todos los canales</translation>
    </message>
    <message>
        <source>Write once, send often</source>
        <translation>Escribe una vez, envía muchas</translation>
    </message>
    <message>
        <source>A template holds the words you use again and again. Connote puts in the facts about each contact and keeps the note inside the limit.</source>
        <translation>Una plantilla guarda las palabras que usas una y otra vez. Connote pone los datos de cada contacto y mantiene la nota dentro del límite.</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escribir una plantilla</translation>
    </message>
    <message>
        <source>“{name}” is saved already</source>
        <translation>«{name}» ya está guardada</translation>
    </message>
    <message>
        <source>{failure} What you typed is kept beside the book.</source>
        <translation>{failure} Lo que has escrito se conserva junto a la agenda.</translation>
    </message>
    <message>
        <source>Who doesn’t fit, and whose facts are missing</source>
        <translation>A quién no le cabe y a quién le faltan datos</translation>
    </message>
    <message numerus="yes">
        <source>Too long for {limit}: %n note(s)</source>
        <translation>
            <numerusform>Demasiado larga para {limit}: %n nota</numerusform>
            <numerusform>Demasiado largas para {limit}: %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in %n note(s): {fact}</source>
        <translation>
            <numerusform>Falta en %n nota: {fact}</numerusform>
            <numerusform>Falta en %n notas: {fact}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can’t be worked out: %n note(s)</source>
        <translation>
            <numerusform>No se puede calcular: %n nota</numerusform>
            <numerusform>No se pueden calcular: %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>{name}: sobra %n</numerusform>
            <numerusform>{name}: sobran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview this note</source>
        <translation>Ver esta nota</translation>
    </message>
    <message>
        <source>The preview goes on when the mistakes are mended.</source>
        <translation>La vista previa continúa cuando se corrijan los errores.</translation>
    </message>
    <message>
        <source>The book has no contacts yet: this is an example.</source>
        <translation>La agenda aún no tiene contactos: esto es un ejemplo.</translation>
    </message>
    <message>
        <source>No preview. {why}</source>
        <translation>Sin vista previa. {why}</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Errores de la plantilla</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Change to {word}</source>
        <translation>Cambiar a {word}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;ista previa</translation>
    </message>
    <message>
        <source>&amp;Whole book</source>
        <translation>&amp;Toda la agenda</translation>
    </message>
    <message>
        <source>Ver&amp;sions</source>
        <translation>Ve&amp;rsiones</translation>
    </message>
    <message>
        <source>Preview, whole book, versions</source>
        <translation>Vista previa, toda la agenda, versiones</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>Versión {number}, la más reciente</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s), none sent yet</source>
        <translation>
            <numerusform>en %n solicitud, aún sin enviar</numerusform>
            <numerusform>en %n solicitudes, ninguna enviada aún</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {sent} accepted: too few to say more</source>
        <translation>{accepted} de {sent} aceptadas: muy pocas para decir más</translation>
    </message>
    <message>
        <source>{rate}% of {sent} sent accepted, likely {low}–{high}%</source>
        <translation>{rate} % de {sent} enviadas, aceptadas; probablemente {low}–{high} %</translation>
    </message>
    <message numerus="yes">
        <source>Version {number}, used in %n request(s)</source>
        <translation>
            <numerusform>Versión {number}, usada en %n solicitud</numerusform>
            <numerusform>Versión {number}, usada en %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is still a draft|are still drafts)</source>
        <translation>
            <numerusform>%n aún es un borrador</numerusform>
            <numerusform>%n aún son borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>A change begins version {number}</source>
        <translation>Un cambio empieza la versión {number}</translation>
    </message>
    <message>
        <source>Version {number} is kept with the requests that used it</source>
        <translation>La versión {number} se conserva con las solicitudes que la usaron</translation>
    </message>
    <message>
        <source>There is one wording so far. A change begins another once this one was used.</source>
        <translation>Por ahora hay un solo texto. Un cambio empieza otro cuando este ya se ha usado.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Frente a la anterior</translation>
    </message>
    <message>
        <source>Against the newest</source>
        <translation>Frente a la más reciente</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <translation>Comparar la versión</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Recuperar este texto</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Qué cambió la versión</translation>
    </message>
    <message>
        <source>Version {new}, as it was written</source>
        <translation>Versión {new}, tal como se escribió</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>De la versión {old} a la versión {new}</translation>
    </message>
    <message>
        <source>The book is counted when the mistakes are mended.</source>
        <translation>El recuento de la agenda se hace cuando se corrijan los errores.</translation>
    </message>
    <message>
        <source>Counted again when you pause.</source>
        <translation>Se vuelve a contar cuando haces una pausa.</translation>
    </message>
    <message>
        <source>The book has nobody to write to yet.</source>
        <translation>La agenda aún no tiene a nadie a quien escribir.</translation>
    </message>
    <message>
        <source>Channel to count for</source>
        <translation>Canal para el recuento</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Shortest note: {length}</source>
        <translation>Nota más corta: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: shortest note</source>
        <translation>Vista previa de {name}: nota más corta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median note: {length}</source>
        <translation>Nota mediana: {length}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Longest note: {length}</source>
        <translation>Nota más larga: {length}</translation>
    </message>
    <message>
        <source>Preview {name}: longest note</source>
        <translation>Vista previa de {name}: nota más larga</translation>
    </message>
    <message>
        <source>Looking through the book: {share}</source>
        <translation>Recorriendo la agenda: {share}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting: {share}</source>
        <translation>Contando: {share}</translation>
    </message>
    <message>
        <source>Of the text before: {share}.</source>
        <translation>Del texto anterior: {share}.</translation>
    </message>
    <message>
        <source>Of the text before, or not of all: {share}.</source>
        <translation>Del texto anterior, o no de todos: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody you may write to: %n contact(s).</source>
        <translation>
            <numerusform>Toda persona a la que puedes escribir: %n contacto.</numerusform>
            <numerusform>Todas las personas a las que puedes escribir: %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the note to {name}</source>
        <translation>Vista previa de la nota para {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n contact(s)</source>
        <translation>
            <numerusform>{done} de %n contacto</numerusform>
            <numerusform>{done} de %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of the preview</source>
        <translation>Objetivo de la vista previa</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Contacto anterior</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Contacto siguiente</translation>
    </message>
    <message>
        <source>Whose note is the shortest of the whole book</source>
        <translation>De quién es la nota más corta de toda la agenda</translation>
    </message>
    <message>
        <source>Contact with the shortest note</source>
        <translation>Contacto con la nota más corta</translation>
    </message>
    <message>
        <source>Whose note is the longest of the whole book</source>
        <translation>De quién es la nota más larga de toda la agenda</translation>
    </message>
    <message>
        <source>Contact with the longest note</source>
        <translation>Contacto con la nota más larga</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>[[ ]]  Optional</source>
        <translation>[[ ]]  Opcional</translation>
    </message>
    <message>
        <source>May be left out when a fact is empty</source>
        <translation>Se puede omitir cuando un dato está vacío</translation>
    </message>
    <message>
        <source>Another wording; the best that fits is used</source>
        <translation>Otra forma de decirlo; se usa la mejor que quepa</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>More to do with this template</source>
        <translation>Más acciones para esta plantilla</translation>
    </message>
    <message>
        <source>How templates are written</source>
        <translation>Cómo se escriben las plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of {cap} left this month</source>
        <translation>
            <numerusform>Queda %n nota de {cap} este mes</numerusform>
            <numerusform>Quedan %n notas de {cap} este mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) in the last 7 days</source>
        <translation>
            <numerusform>%n invitación en los últimos 7 días</numerusform>
            <numerusform>%n invitaciones en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) of {most} left this week</source>
        <translation>
            <numerusform>Queda %n invitación de {most} esta semana</numerusform>
            <numerusform>Quedan %n invitaciones de {most} esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow down: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Ve más despacio: %n de unas {most} invitaciones en los últimos 7 días</numerusform>
            <numerusform>Ve más despacio: %n de unas {most} invitaciones en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n of about {most} invitations in the last 7 days</source>
        <translation>
            <numerusform>Espera: %n de unas {most} invitaciones en los últimos 7 días</numerusform>
            <numerusform>Espera: %n de unas {most} invitaciones en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) went out in the last 7 days. Up to {calm} a week nobody minds; from about {most} on, LinkedIn takes no more.</source>
        <translation>
            <numerusform>En los últimos 7 días se envió %n invitación. Hasta {calm} por semana no molestan a nadie; a partir de unas {most}, LinkedIn no admite más.</numerusform>
            <numerusform>En los últimos 7 días se enviaron %n invitaciones. Hasta {calm} por semana no molestan a nadie; a partir de unas {most}, LinkedIn no admite más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Escribir gracias</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Most likely expired</source>
        <translation>Probablemente caducadas</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ha desaparecido</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener contacto</translation>
    </message>
    <message>
        <source>They asked you</source>
        <translation>Te escribieron</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>A quién escribir ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many rows that are not shown</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Are all of them gone?</source>
        <translation>¿Han desaparecido todas?</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n as gone</source>
        <translation>
            <numerusform>Marcar %n como desaparecida</numerusform>
            <numerusform>Marcar las %n como desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}. Enter: {act}</source>
        <comment>what a screen reader says of a row</comment>
        <translation>{row}. Enter: {act}</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>Open their profile</source>
        <translation>Abrir su perfil</translation>
    </message>
    <message>
        <source>Show goal</source>
        <translation>Mostrar objetivo</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Di las gracias</translation>
    </message>
    <message>
        <source>I spoke with them</source>
        <translation>Hablé con esta persona</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <source>They replied</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation>La retiré</translation>
    </message>
    <message>
        <source>Stop reminding me of them</source>
        <translation>No recordarme más a esta persona</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>{choice}. {place} of {count}</source>
        <translation>{choice}. {place} de {count}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Paste a profile’s address, the foot of a mail, a vCard, or type a name</source>
        <translation>Pega la dirección de un perfil, la firma de un correo o una vCard, o escribe un nombre</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>{name} is in the book with all of this.</source>
        <translation>{name} ya está en la agenda con todo esto.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter writes to a person · Esc closes</source>
        <translation>Enter abre · Ctrl+Enter escribe a una persona · Esc cierra</translation>
    </message>
    <message>
        <source>Nothing fits. Try a name, a company, a goal, or what you want to do.</source>
        <translation>Nada encaja. Prueba con un nombre, una empresa, un objetivo o lo que quieras hacer.</translation>
    </message>
    <message>
        <source>vCard 4.0 (*.vcf);;Table (*.csv)</source>
        <translation>vCard 4.0 (*.vcf);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}</source>
        <translation>
            <numerusform>%n solicitud guardada en {path}</numerusform>
            <numerusform>%n solicitudes guardadas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Contacts</source>
        <translation>Exportar los contactos</translation>
    </message>
    <message numerus="yes">
        <source>Export %n (Contact|Contacts)</source>
        <translation>
            <numerusform>Exportar %n contacto</numerusform>
            <numerusform>Exportar %n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to {path}</source>
        <translation>
            <numerusform>%n contacto guardado en {path}</numerusform>
            <numerusform>%n contactos guardados en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Whole Book</source>
        <translation>Exportar toda la agenda</translation>
    </message>
    <message>
        <source>Connote book (*.connote)</source>
        <translation>Agenda de Connote (*.connote)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>the length of a note</comment>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>characters that are too many</comment>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>al límite</translation>
    </message>
    <message>
        <source>Length of the note: {length}</source>
        <translation>Longitud de la nota: {length}</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>Guardar la imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save the drawing (SVG)…</source>
        <translation>Guardar el dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Guardar los números (CSV)…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board, table, or inbound</source>
        <translation>Tablero, tabla o recibidas</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Exportar a CSV</translation>
    </message>
    <message>
        <source>All requests…</source>
        <translation>Todas las solicitudes…</translation>
    </message>
    <message>
        <source>Record a request by hand</source>
        <translation>Registrar una solicitud a mano</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>One I wrote elsewhere…</source>
        <translation>Una que escribí en otro sitio…</translation>
    </message>
    <message>
        <source>One somebody sent me…</source>
        <translation>Una que me enviaron…</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <comment>requests that somebody sent me</comment>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <comment>a tab, and how many wait there</comment>
        <translation>{title} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>The %n request(s) shown…</source>
        <comment>to be exported</comment>
        <translation>
            <numerusform>La solicitud mostrada (%n)…</numerusform>
            <numerusform>Las %n solicitudes mostradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV</source>
        <translation>Guardar como PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}: mostrar como tabla</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: más</translation>
    </message>
    <message>
        <source>{title}: table</source>
        <translation>{title}: tabla</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a part of a note</comment>
        <translation>incluida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijada por ti</translation>
    </message>
    <message>
        <source>inside the part before it</source>
        <translation>dentro de la parte anterior</translation>
    </message>
    <message>
        <source>To mend: {why}</source>
        <translation>Por mejorar: {why}</translation>
    </message>
    <message>
        <source>Being checked: {why}</source>
        <translation>Comprobando: {why}</translation>
    </message>
    <message>
        <source>Good: {why}</source>
        <translation>Bien: {why}</translation>
    </message>
    <message>
        <source>Show what is to mend only</source>
        <translation>Mostrar solo lo que hay que mejorar</translation>
    </message>
    <message>
        <source>Show every check</source>
        <translation>Mostrar todas las comprobaciones</translation>
    </message>
    <message>
        <source>Coach: {verdict}</source>
        <translation>Asesor: {verdict}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Ver todo</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks good</source>
        <translation>
            <numerusform>%n comprobación, bien</numerusform>
            <numerusform>Las %n comprobaciones, bien</numerusform>
        </translation>
    </message>
    <message>
        <source>{bad} to mend, {good} good</source>
        <translation>{bad} por mejorar, {good} bien</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Se quita con Supr</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Añadir: {question}</translation>
    </message>
    <message>
        <source>Go to where this is kept</source>
        <translation>Ir adonde se guarda esto</translation>
    </message>
    <message>
        <source>Go to where this is kept: {question}</source>
        <translation>Ir adonde se guarda esto: {question}</translation>
    </message>
    <message numerus="yes">
        <source>then %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>luego %n más</numerusform>
            <numerusform>luego %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>{section}: {verb}</source>
        <translation>{section}: {verb}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>{row}. {place} of {count}</source>
        <comment>a row of a list, read aloud</comment>
        <translation>{row}. {place} de {count}</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>a button that adds one</comment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt’s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt’s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>a share</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>faltan datos</translation>
    </message>
    <message>
        <source>{rate}% ({low}–{high}%)</source>
        <comment>a share, and the interval in which it may lie</comment>
        <translation>{rate}&#xa0;% ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>Contactos de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn invitations</source>
        <translation>Invitaciones de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn positions</source>
        <translation>Puestos de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn education</source>
        <translation>Estudios de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn company follows</source>
        <translation>Empresas seguidas en LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn saved jobs</source>
        <translation>Empleos guardados en LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn job applications</source>
        <translation>Candidaturas de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn recommendations received</source>
        <translation>Recomendaciones de LinkedIn recibidas</translation>
    </message>
    <message>
        <source>LinkedIn recommendations given</source>
        <translation>Recomendaciones de LinkedIn hechas</translation>
    </message>
    <message>
        <source>LinkedIn endorsements</source>
        <translation>Validaciones de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn notes</source>
        <translation>Notas de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn messages</source>
        <translation>Mensajes de LinkedIn</translation>
    </message>
    <message>
        <source>Connote outreach history</source>
        <translation>Historial de solicitudes de Connote</translation>
    </message>
    <message>
        <source>Connote contacts</source>
        <translation>Contactos de Connote</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contactos de Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contactos de Outlook</translation>
    </message>
    <message>
        <source>table of people</source>
        <translation>tabla de personas</translation>
    </message>
    <message numerus="yes">
        <source>(How did it end?|How did %n requests end?)</source>
        <translation>
            <numerusform>¿Cómo terminó?</numerusform>
            <numerusform>¿Cómo terminaron %n solicitudes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom will you ask?</source>
        <translation>¿A quién vas a escribir?</translation>
    </message>
    <message>
        <source>Every request you write stands here with its note and what became of it: sent, accepted, replied, helped. One that you wrote elsewhere is recorded by the plus above.</source>
        <translation>Cada solicitud que escribes aparece aquí con su nota y lo que fue de ella: enviada, aceptada, respondida, con ayuda. Si la escribiste en otro sitio, regístrala con el más de arriba.</translation>
    </message>
    <message>
        <source>Choose somebody to write to</source>
        <translation>Elegir a quién escribir</translation>
    </message>
    <message>
        <source>Who asked you?</source>
        <translation>¿Quién te ha escrito?</translation>
    </message>
    <message>
        <source>Invitations that people sent you come in with LinkedIn’s export, each with its note. Accept them, ask for context, or ignore them.</source>
        <translation>Las invitaciones que te enviaron llegan con la exportación de LinkedIn, cada una con su nota. Acéptalas, pide contexto o ignóralas.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <source>Requests to me</source>
        <translation>Solicitudes a mí</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Western European, old Mac</source>
        <translation>Europa occidental, Mac antiguo</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Central European, ISO</source>
        <translation>Europa central, ISO</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-R</source>
        <translation>Cirílico, KOI8-R</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-U</source>
        <translation>Cirílico, KOI8-U</translation>
    </message>
    <message>
        <source>Cyrillic, ISO</source>
        <translation>Cirílico, ISO</translation>
    </message>
    <message>
        <source>Cyrillic, old Mac</source>
        <translation>Cirílico, Mac antiguo</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Greek, ISO</source>
        <translation>Griego, ISO</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Japanese, EUC</source>
        <translation>Japonés, EUC</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Say first what you are after: a queue is for a goal.</source>
        <translation>Di primero qué buscas: una cola es para un objetivo.</translation>
    </message>
    <message>
        <source>You marked {name} as do not contact.</source>
        <translation>Marcaste a {name} como «no contactar».</translation>
    </message>
    <message>
        <source>a subject of {length} characters, {limit} fit</source>
        <translation>un asunto de {length} caracteres, caben {limit}</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the subject by %n character(s).</source>
        <translation>
            <numerusform>Acorta el asunto en %n carácter.</numerusform>
            <numerusform>Acorta el asunto en %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the next</source>
        <translation>Escribir a la siguiente</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>their invitation</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>LinkedIn allows no new invitation before {day}.</source>
        <translation>LinkedIn no permite otra invitación antes del {day}.</translation>
    </message>
    <message>
        <source>There is no contact {id}.</source>
        <translation>No hay ningún contacto {id}.</translation>
    </message>
    <message>
        <source>There is no contact “{text}” in the book.</source>
        <translation>No hay ningún contacto «{text}» en la agenda.</translation>
    </message>
    <message>
        <source>{number} contacts fit “{text}”; name one by its id.</source>
        <translation>{number} contactos encajan con «{text}»; indica uno por su id.</translation>
    </message>
    <message>
        <source>Edit your details</source>
        <translation>Tus datos editados</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a profile.</source>
        <translation>Un contacto necesita un nombre, una dirección de correo o un perfil.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with a person</comment>
        <translation>Contacto añadido: {name}</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contacto añadido</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Contacto editado: {name}</translation>
    </message>
    <message>
        <source>{path} is the book itself; choose another file.</source>
        <translation>{path} es la propia agenda; elige otro archivo.</translation>
    </message>
    <message>
        <source>{file} is {kind}; nothing was written.</source>
        <translation>{file} es {kind}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Remove a link of {name}</source>
        <translation>Vínculo de {name} quitado</translation>
    </message>
    <message>
        <source>Remove from the timeline of {name}</source>
        <translation>Entrada quitada de la cronología de {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <comment>a step, with an organization</comment>
        <translation>Organización añadida: {name}</translation>
    </message>
    <message>
        <source>An import is running, or another long change: wait until it is done, or cancel it. Nothing was changed.</source>
        <translation>Hay una importación u otro cambio largo en marcha: espera a que termine o cancélalo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no backup of today: {error}</source>
        <translation>No hay copia de seguridad de hoy: {error}</translation>
    </message>
    <message>
        <source>This is you: the book needs its owner.</source>
        <translation>Eres tú: la agenda necesita a su dueño.</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Contacto olvidado: {name}</translation>
    </message>
    <message>
        <source>This book is of an older version and can&apos;t be brought up to date: the file or its folder is read-only.</source>
        <translation>Esta agenda es de una versión anterior y no se puede actualizar: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Forget a contact</source>
        <translation>Contacto olvidado</translation>
    </message>
    <message>
        <source>Hi {{ first_name }}, [[we know each other from {{ shared_place }}. ]]I’m {{ situation }}, and trying to {{ goal }}. Could you help me? {{ my_first_name }}</source>
        <translation>Hola, {{ first_name }}. [[Nos conocemos de {{ shared_place }}. ]]Estoy {{ situation }} y quiero {{ goal }}. ¿Podrías ayudarme? {{ my_first_name }}</translation>
    </message>
    <message>
        <source>Add how I know {name}</source>
        <translation>Añadido: de qué conozco a {name}</translation>
    </message>
    <message>
        <source>This shared history was found by comparing positions; change those.</source>
        <translation>Esta historia en común se encontró comparando puestos; cambia los puestos.</translation>
    </message>
    <message>
        <source>Edit how I know {name}</source>
        <translation>Cambiado: de qué conozco a {name}</translation>
    </message>
    <message>
        <source>Remove how I know {name}</source>
        <translation>Quitado: de qué conozco a {name}</translation>
    </message>
    <message>
        <source>Add a position of {name}</source>
        <translation>Puesto de {name} añadido</translation>
    </message>
    <message>
        <source>This position is the present one; change the company instead.</source>
        <translation>Este es el puesto actual; cambia la empresa.</translation>
    </message>
    <message>
        <source>Edit a position of {name}</source>
        <translation>Puesto de {name} editado</translation>
    </message>
    <message>
        <source>Remove a position of {name}</source>
        <translation>Puesto de {name} quitado</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importado: {files}</translation>
    </message>
    <message>
        <source>This import is in the book no more: it was taken back.</source>
        <translation>Esta importación ya no está en la agenda: se deshizo.</translation>
    </message>
    <message>
        <source>it is about the owner of the export, not about you</source>
        <translation>trata de quien hizo la exportación, no de ti</translation>
    </message>
    <message>
        <source>The book {path} can&apos;t be made: {error}.</source>
        <translation>No se puede crear la agenda {path}: {error}.</translation>
    </message>
    <message>
        <source>Prepare the book</source>
        <translation>Agenda preparada</translation>
    </message>
    <message>
        <source>{start} is after {end}.</source>
        <translation>{start} es posterior a {end}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {error}.</source>
        <translation>No se puede escribir {path}: {error}.</translation>
    </message>
    <message>
        <source>{who} works at {target}, and doesn’t just know people there</source>
        <translation>{who} trabaja en {target}, no solo conoce a gente allí</translation>
    </message>
    <message>
        <source>Ask what only somebody from inside can tell.</source>
        <translation>Pregunta lo que solo alguien de dentro puede decir.</translation>
    </message>
    <message>
        <source>names {named}, and the goal is “{goal}”</source>
        <translation>nombra {named}, y el objetivo es «{goal}»</translation>
    </message>
    <message>
        <source>Name what this goal is after, or choose the other one.</source>
        <translation>Nombra lo que busca este objetivo o elige el otro.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n request(s) as gone</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Marcar %n solicitud como desaparecida</numerusform>
            <numerusform>Marcar %n solicitudes como desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <comment>something noted in the timeline</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message of a request</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>a group of facts</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>a group of facts</comment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Want</source>
        <comment>a group of facts</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a group of facts</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a group of facts</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the message that is written</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>you withdrew your last request</source>
        <translation>retiraste tu última solicitud</translation>
    </message>
    <message>
        <source>your last request is gone</source>
        <translation>tu última solicitud ha desaparecido</translation>
    </message>
    <message>
        <source>Delete the request from {name}</source>
        <translation>Solicitud de {name} eliminada</translation>
    </message>
    <message>
        <source>Correct the date of a request from {name}</source>
        <translation>Fecha de una solicitud de {name} corregida</translation>
    </message>
    <message>
        <source>Note something about a request from {name}</source>
        <translation>Observación sobre una solicitud de {name}</translation>
    </message>
    <message>
        <source>Remove what happened to a request from {name}</source>
        <translation>Suceso de una solicitud de {name} quitado</translation>
    </message>
    <message>
        <source>Half of all requests are accepted on the same day.</source>
        <translation>La mitad de las solicitudes se acepta el mismo día.</translation>
    </message>
    <message>
        <source>{state}, again from {day}</source>
        <comment>a state, and when somebody can be asked again</comment>
        <translation>{state}, de nuevo el {day}</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>enviada hoy</translation>
    </message>
    <message>
        <source>can be asked again</source>
        <translation>puedes volver a escribir</translation>
    </message>
    <message>
        <source>ask again from {day}</source>
        <translation>volver a escribir el {day}</translation>
    </message>
    <message>
        <source>withdraw now</source>
        <translation>retirar ahora</translation>
    </message>
    <message>
        <source>Can be asked again</source>
        <translation>Puedes volver a escribir</translation>
    </message>
    <message>
        <source>accepted the same day</source>
        <translation>aceptada el mismo día</translation>
    </message>
    <message>
        <source>Withdraw now: overdue since {day}</source>
        <translation>Retirar ahora: pendiente desde el {day}</translation>
    </message>
    <message>
        <source>Has most likely expired by {day}</source>
        <translation>Probablemente caducada desde el {day}</translation>
    </message>
    <message>
        <source>Not copied. If you sent it anyway, mark it again.</source>
        <translation>Sin copiar. Si aun así la enviaste, márcala otra vez.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}.</source>
        <translation>{name} te invitó el {day}.</translation>
    </message>
    <message>
        <source>{name} invited you on {day}: “{note}”</source>
        <translation>{name} te invitó el {day}: «{note}»</translation>
    </message>
    <message>
        <source>No notes left this month; new ones come on {day}.</source>
        <translation>No quedan notas este mes; habrá más el {day}.</translation>
    </message>
    <message>
        <source>worked on the launch together</source>
        <translation>el lanzamiento que hicimos juntos</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>today’s date in a note</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>Undoing… {share} %</source>
        <translation>Deshaciendo… {share} %</translation>
    </message>
    <message>
        <source>Redoing… {share} %</source>
        <translation>Rehaciendo… {share} %</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>a tab: requests that others sent me</comment>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Mark as &amp;Accepted</source>
        <translation>Marcar como &amp;aceptada</translation>
    </message>
    <message>
        <source>Mark as &amp;Replied</source>
        <translation>Marcar como res&amp;pondida</translation>
    </message>
    <message>
        <source>Mark as &amp;Helped</source>
        <translation>Marcar como con a&amp;yuda</translation>
    </message>
    <message>
        <source>Mark as D&amp;eclined</source>
        <translation>Marcar como rec&amp;hazada</translation>
    </message>
    <message>
        <source>Mark as W&amp;ithdrawn</source>
        <translation>Marcar como ret&amp;irada</translation>
    </message>
    <message>
        <source>Mark as &amp;Gone</source>
        <translation>Marcar como &amp;desaparecida</translation>
    </message>
    <message>
        <source>Note That I &amp;Thanked Them</source>
        <translation>A&amp;notar que di las gracias</translation>
    </message>
    <message>
        <source>Requests: note that you thanked them</source>
        <translation>Solicitudes: anotar que diste las gracias</translation>
    </message>
    <message>
        <source>&amp;Accept Their Request</source>
        <translation>&amp;Aceptar su solicitud</translation>
    </message>
    <message>
        <source>&amp;Ignore Their Request</source>
        <translation>I&amp;gnorar su solicitud</translation>
    </message>
    <message>
        <source>Connote can’t start. This is a mistake in Connote, not yours, and the book is whole. What happened is kept in {file}</source>
        <translation>Connote no puede iniciarse. Es un fallo de Connote, no tuyo, y la agenda está intacta. Lo ocurrido queda anotado en {file}</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Ask {name} for context</source>
        <translation>Pedir contexto a {name}</translation>
    </message>
    <message>
        <source>You asked for context</source>
        <translation>Pediste contexto</translation>
    </message>
    <message>
        <source>Context asked</source>
        <translation>Contexto pedido</translation>
    </message>
    <message>
        <source>Templates: begin another variant of a part</source>
        <translation>Plantillas: empezar otra variante de una parte</translation>
    </message>
    <message>
        <source>The {name} that began in this variant has no {{% end{name} %}} in it.</source>
        <translation>El {name} que empezó en esta variante no tiene su {{% end{name} %}} en ella.</translation>
    </message>
    <message>
        <source>|| parts variants inside [[ ]]. For the signs themselves write \||.</source>
        <translation>|| separa variantes dentro de [[ ]]. Para los signos en sí, escribe \||.</translation>
    </message>
    <message>
        <source>A template holds {most} variants at most.</source>
        <translation>Una plantilla admite como máximo {most} variantes.</translation>
    </message>
    <message>
        <source>A shorter variant: no room for the best</source>
        <translation>Una variante más corta: la mejor no cabe</translation>
    </message>
    <message>
        <source>Not its best variant: {why}</source>
        <translation>No es su mejor variante: {why}</translation>
    </message>
    <message>
        <source>||  Variant</source>
        <translation>||  Variante</translation>
    </message>
</context>
</TS>
