using Mono.Cecil;

namespace GenderEquality.Tests.Architecture;

/// <summary>One type of the app uses another. Read from compiled code: signatures, bodies of methods, attributes. A constant is copied where it is
/// used, so that its use is not seen.</summary>
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
            .Concat(AttributesOf(type))
            .Concat(type.Properties.SelectMany(AttributesOf))
            .Concat(type.Methods.SelectMany(UsedBy))
            .SelectMany(Parts);

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
        SignatureOf(method).Concat(AttributesOf(method)).Concat(method.HasBody
            ? method.Body.Variables.Select(variable => variable.VariableType)
                .Concat(method.Body.Instructions.SelectMany(instruction => UsedBy(instruction.Operand)))
                .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType).OfType<TypeReference>())
            : []);

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

    private static IEnumerable<TypeReference> AttributesOf(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().Prepend(attribute.AttributeType));

    /// <summary>The type itself, without array or reference around it, and its arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
