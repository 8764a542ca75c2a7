using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class RulesEmitterTests
{
    [Fact]
    public void Finds_what_a_request_lacks() => EmittedCode.Is(
        """
        partial class Order : global::Tavus.Json.IValidatableRequest
        {
            string? global::Tavus.Json.IValidatableRequest.GetProblem() =>
                Address is null && Way?.Value != "pick-up" ? "Address is missing. Set it, or set Way to 'pick-up'." :
                null;
        }
        """,
        RequestValidationEmitter.Emit(new ObjectModel(
            "Order",
            new([new("address", "Address", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false, RequiredUnless: new ConditionModel("Way", "way", "pick-up"))]),
            Envelope: null)));

    [Fact]
    public void Finds_a_choice_that_a_request_does_not_make() => EmittedCode.Is(
        """
        partial class Order : global::Tavus.Json.IValidatableRequest
        {
            string? global::Tavus.Json.IValidatableRequest.GetProblem() =>
                (Address is null ? 0 : 1) + (Shop is null ? 0 : 1) != 1 ? "Set exactly one of Address and Shop." :
                null;
        }
        """,
        RequestValidationEmitter.Emit(new ObjectModel(
            "Order",
            new([
                new("address", "Address", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
                new("shop", "Shop", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
                new("note", "Note", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
            ]),
            Envelope: null,
            ExactlyOneOf: new(["address", "shop"]))));
}
