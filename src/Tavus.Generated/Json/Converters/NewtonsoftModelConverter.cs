namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a DTO. A class of its own, because the attribute on every DTO stores the whole name of its converter.</summary>
internal sealed class NewtonsoftModelConverter<T> : NewtonsoftConverter<T, ModelConverter<T>>
    where T : class, ITavusModel, new();
