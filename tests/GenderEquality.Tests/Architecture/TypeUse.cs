using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GenderEquality.Tests.Architecture;

/// <summary>One type of the app uses another. Read from compiled code: signatures with their constraints, bodies of methods, attributes. A constant
/// and a <c>nameof</c> are only text once compiled, so that their use is not seen.</summary>
/// <param name="From">Full name of the using type, an outermost one.</param>
/// <param name="To">Full name of the used type, an outermost one.</param>
internal sealed record TypeUse(string From, string To)
{
    /// <summary>Folder of the using type below the app's, such as <c>Word/Reading/Tables</c>; empty for the app's own.</summary>
    public string FromFolder => FolderOf(From);

    /// <summary>Folder of the used type.</summary>
    public string ToFolder => FolderOf(To);

    /// <summary>All uses of types under a namespace by types under it.</summary>
    public static IReadOnlyCollection<TypeUse> Within(string assembly, string rootNamespace)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.GetTypes().SelectMany(type => UsedBy(type).Select(used => new TypeUse(Outermost(type), Outermost(used))))
            .Where(use => !string.Equals(use.From, use.To, StringComparison.Ordinal) && IsUnder(use.From, rootNamespace) && IsUnder(use.To, rootNamespace))
            .Select(use => new TypeUse(use.From[(rootNamespace.Length + 1)..], use.To[(rootNamespace.Length + 1)..]))
            .Distinct()];
    }

    private static bool IsUnder(string type, string rootNamespace) => type.StartsWith(rootNamespace + ".", StringComparison.Ordinal);

    private static string FolderOf(string type) => type.LastIndexOf('.') is var dot and > 0 ? type[..dot].Replace('.', '/') : string.Empty;

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.FullName;
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) =>
        new[] { type.BaseType }.OfType<TypeReference>()
            .Concat(type.Interfaces.Select(implemented => implemented.InterfaceType))
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(ConstraintsOf(type))
            .Concat(AttributesOf([type, .. type.GenericParameters, .. type.Fields, .. type.Properties, .. type.Events]))
            .Concat(type.Methods.SelectMany(UsedBy))
            .SelectMany(Parts);

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
        SignatureOf(method)
            .Concat(ConstraintsOf(method))
            .Concat(AttributesOf([method, method.MethodReturnType, .. method.Parameters, .. method.GenericParameters]))
            .Concat(method.HasBody ? UsedBy(method.Body) : []);

    private static IEnumerable<TypeReference> UsedBy(MethodBody body) =>
        body.Variables.Select(variable => variable.VariableType)
            .Concat(body.Instructions.SelectMany(instruction => UsedBy(instruction.Operand)))
            .Concat(body.ExceptionHandlers.Select(handler => handler.CatchType).OfType<TypeReference>());

    private static IEnumerable<TypeReference> UsedBy(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. SignatureOf(method), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. SignatureOf(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference> SignatureOf(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Prepend(method.ReturnType);

    private static IEnumerable<TypeReference> ConstraintsOf(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> AttributesOf(IEnumerable<ICustomAttributeProvider> providers) =>
        providers.SelectMany(provider => provider.CustomAttributes).SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.Fields.Select(field => field.Argument))
            .Concat(attribute.Properties.Select(property => property.Argument))
            .SelectMany(argument => TypesIn(argument.Value))
            .Prepend(attribute.AttributeType));

    private static IEnumerable<TypeReference> TypesIn(object? value) => value switch
    {
        TypeReference type => [type],
        CustomAttributeArgument boxed => TypesIn(boxed.Value),
        CustomAttributeArgument[] several => several.SelectMany(one => TypesIn(one.Value)),
        _ => [],
    };

    /// <summary>The type itself, without array or reference around it, and its arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
