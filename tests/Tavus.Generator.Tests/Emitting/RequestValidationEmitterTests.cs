using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class RequestValidationEmitterTests
{
    [Fact]
    public void Generated_validation_reports_a_missing_member_unless_the_x_required_unless_condition_is_met() => EmittedCode.Is(
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
            [new("address", "Address", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false, RequiredUnless: new ConditionModel("Way", "way", "pick-up"))],
            Envelope: null)));

    [Fact]
    public void Generated_validation_requires_exactly_one_member_of_the_ExactlyOneOf_list() => EmittedCode.Is(
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
            [
                new("address", "Address", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
                new("shop", "Shop", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
                new("note", "Note", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
            ],
            Envelope: null,
            ExactlyOneOf: ["address", "shop"])));
}
