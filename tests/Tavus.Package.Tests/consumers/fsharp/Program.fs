open System.Threading.Tasks
open Tavus
open Tavus.Testing

let run () : Task<unit> = task {
    use stub = new TavusStub()
    use client = stub.CreateClient()
    let request = CreatePersonaRequest(PersonaName = "Ann", SystemPrompt = "Be kind.", PipelineMode = PipelineMode.Echo)
    let! created = client.Personas.CreateAsync request
    let! _ = client.Personas.UpdateAsync(created.PersonaId, fun persona -> persona.PersonaName <- "Bea")
    let! _ = client.Personas.UpdateAsync(created.PersonaId, fun persona -> task {
        do! Task.Yield()
        persona.PersonaName <- persona.PersonaName + " and Cleo"
        persona.PipelineMode <- PipelineMode "full" })
    let! read = client.Personas.GetAsync created.PersonaId
    match read.PipelineMode.Value.Value with
    | PipelineMode.Values.Full -> printfn "%s: all of it" read.PersonaName
    | other -> printfn "%s: %s" read.PersonaName other }

[<EntryPoint>]
let main _ =
    run().GetAwaiter().GetResult()
    0
