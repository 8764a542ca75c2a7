namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a DTO.</summary>
internal sealed class NewtonsoftModelConverter<T> : NewtonsoftConverter<T, ModelConverter<T>>
    where T : class, ITavusModel, new();
