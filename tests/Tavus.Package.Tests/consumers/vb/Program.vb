Imports Tavus
Imports Tavus.Testing

Module Program
    Sub Main()
        RunAsync().GetAwaiter().GetResult()
    End Sub

    Private Async Function RunAsync() As Task
        Using stub As New TavusStub(), client = stub.CreateClient()
            Dim created = Await client.Personas.CreateAsync(New CreatePersonaRequest With {.PersonaName = "Ann", .SystemPrompt = "Be kind.", .PipelineMode = PipelineMode.Echo})
            Await client.Personas.UpdateAsync(created.PersonaId, Sub(persona) persona.PersonaName = "Bea")
            Await client.Personas.UpdateAsync(created.PersonaId, Async Function(persona)
                                                                     Await Task.Yield()
                                                                     persona.PersonaName &= " and Cleo"
                                                                     persona.PipelineMode = New PipelineMode("full")
                                                                 End Function)
            Dim read = Await client.Personas.GetAsync(created.PersonaId)
            Select Case read.PipelineMode.Value.Value
                Case PipelineMode.Values.Full
                    Console.WriteLine($"{read.PersonaName}: all of it")
                Case Else
                    Console.WriteLine($"{read.PersonaName}: {read.PipelineMode}")
            End Select
        End Using
    End Function
End Module
