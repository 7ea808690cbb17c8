using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>The addresses with which something is the matter. Upper and lower case are the same to mail servers.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, AddressHealth> troubled;

    /// <summary>Of those addresses; later ones win.</summary>
    public AddressBook(IEnumerable<AddressHealth> troubled)
    {
        this.troubled = new Dictionary<string, AddressHealth>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in troubled.Where(one => one.Trouble != AddressTrouble.None))
        {
            this.troubled[one.Address.ToString()] = one;
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<AddressHealth> Troubled => troubled.Values;

    /// <summary>What is the matter with an address; null for nothing known.</summary>
    public AddressHealth? Of(EmailAddress address) => troubled.GetValueOrDefault(address.ToString());

    /// <summary>Whether mail to it is of no use.</summary>
    public bool IsDead(EmailAddress address) => Of(address) is { IsDead: true };

    /// <summary>Those of the addresses to which mail is worth sending.</summary>
    public IReadOnlyList<EmailAddress> Living(IEnumerable<EmailAddress> addresses) => [.. addresses.Where(address => !IsDead(address))];

    /// <summary>Those to which it is not, with the reason.</summary>
    public IReadOnlyList<AddressHealth> Dead(IEnumerable<EmailAddress> addresses) => [.. addresses.Select(Of).OfType<AddressHealth>().Where(one => one.IsDead)];
}
