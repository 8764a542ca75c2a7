namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a DTO. Separate, to give it a short type name: the attribute on every DTO stores the full name of the converter.</summary>
internal sealed class NewtonsoftModelConverter<T> : NewtonsoftConverter<T, ModelConverter<T>>
    where T : class, ITavusModel, new();
