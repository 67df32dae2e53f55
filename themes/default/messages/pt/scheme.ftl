### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = Documento
scheme-class-title = { $number }. { $name }
scheme-class-own = Acrescentada por este site: o esquema-modelo não tem esta classe.
scheme-coverage = O que devíamos publicar e o que aconteceu com isso: número de documentos, classe a classe
scheme-class = Classe
scheme-expected = Esperados
scheme-total = Todas as classes
scheme-published = Publicado
scheme-linked = Publicado noutro lugar
scheme-not-held = Não o temos
scheme-exempt = Excetuado: a lei permite não o publicar
scheme-planned = Planeado
scheme-planned-by = Planeado: a publicar até { $day }
scheme-planned-late = Planeado para { $day }, e atrasado
scheme-answer = { $number ->
        [0] O esquema prevê { $count } documentos. Publicados aqui: { $published }. Publicados noutro lugar: { $linked }. Não publicados: { $missing }, e dizemos porquê.
        [one] O esquema prevê { $count } documento. Publicados aqui: { $published }. Publicados noutro lugar: { $linked }. Não publicados: { $missing }, e dizemos porquê.
       *[other] O esquema prevê { $count } documentos. Publicados aqui: { $published }. Publicados noutro lugar: { $linked }. Não publicados: { $missing }, e dizemos porquê.
    }
scheme-up-to-date = Está a ser atualizado?
scheme-up-to-date-none = A { $day }, nenhum documento tinha passado a data da sua revisão.
scheme-up-to-date-late = { $number ->
        [one] A { $day }, { $count } documento tinha passado a data da sua revisão.
       *[other] A { $day }, { $count } documentos tinham passado a data da sua revisão.
    }
scheme-review-due = Data da revisão
scheme-review-state = Está atualizado?
scheme-review-ok = Ainda não chegou a data da revisão
scheme-review-late = { $number ->
        [one] { $count } dia fora do prazo
       *[other] { $count } dias fora do prazo
    }
scheme-review-archived = Arquivado: ninguém o atualiza
scheme-review-table = Documentos e quando cada um deve ser revisto
scheme-plan-table = Documentos planeados
scheme-plan-day = A publicar até
scheme-plan-ok = O dia ainda não chegou
scheme-plan-past = { $number ->
        [one] { $count } dia de atraso
       *[other] { $count } dias de atraso
    }
scheme-not-given = Não se sabe
scheme-charges = Quanto custa
scheme-charges-lead = Quanto se paga por uma cópia do que publicamos. Pode ler e descarregar gratuitamente tudo o que está neste site.
scheme-charge-what = O quê
scheme-charge-amount = Preço
scheme-charge-basis = Como o calculamos
scheme-charge-note = Nota
scheme-charge-pounds = { $amount }{ "\u00A0" }£
scheme-charge-free = Gratuito
scheme-charge-varies = Depende
scheme-archived = Arquivado
scheme-archived-note = Este é material arquivado. Pode estar desatualizado.
scheme-body-replaced = { $body }: este organismo foi substituído. O seu lugar foi ocupado por: { $new }.
scheme-superseded = Um documento mais recente ocupou o seu lugar: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number }{ "\u00A0" }kB
scheme-megabytes = { $number }{ "\u00A0" }MB
scheme-read-elsewhere = Ler em { $host }
scheme-read-here = Ler neste site
scheme-read-dataset = Números e ficheiros: { $title }
scheme-requested = Houve pessoas que pediram isto ao abrigo da Lei da Liberdade de Informação (Freedom of Information Act). Referência do pedido: { $reference }.
scheme-requested-dataset = Agora é um conjunto de dados que este site volta a publicar com cada nova edição.
scheme-reference = Número
scheme-body = Publicado por
scheme-period = Período de que trata
scheme-formats = Formato
scheme-languages = Língua
scheme-owner = Quem responde por isto
scheme-charge = Preço
scheme-charge-web = Gratuito neste site
scheme-rights = Como se pode usar
scheme-accessible = Noutra forma
scheme-accessible-ask = Escreva para { $contact } e diga que forma consegue ler.
scheme-areas = Sobre
scheme-where = Onde encontrar
scheme-topic-title = Documentos sobre: { $topic }
scheme-topic-lead = O que o esquema de publicação contém sobre este tema.
scheme-download-entries = Descarregar a lista de documentos (CSV)
scheme-download-expected = Descarregar o que é esperado e o que aconteceu com isso (CSV)
scheme-download-charges = Descarregar os preços (CSV)
scheme-disclosures = Registo de respostas a pedidos de informação (em inglês, «disclosure log»)
scheme-feed-title = Novidades do esquema de publicação

## For templates
scheme-about-heading = O que é isto
scheme-coverage-heading = O que pode encontrar aqui
scheme-coverage-note = Cada documento que devíamos publicar conta uma vez. O que não publicamos também conta, e cada classe diz porquê.
scheme-classes-heading = Classe a classe
scheme-more-heading = Mais
scheme-topics-heading = Por tema
scheme-requested-heading = As pessoas pediram, por isso publicamos
scheme-ask-heading = Se não está aqui
scheme-complaints-heading = Se quiser reclamar
scheme-model-heading = Que modelo seguimos
scheme-expected-heading = O que devíamos publicar nesta classe
scheme-entries-heading = Documentos desta classe
scheme-entries-none = Não temos nenhum documento desta classe.
scheme-class-source = Onde esta classe é descrita
scheme-read-heading = Ler ou descarregar
scheme-facts-heading = Sobre este documento
scheme-documents-heading = Documentos
scheme-area-heading = Documentos sobre este município
