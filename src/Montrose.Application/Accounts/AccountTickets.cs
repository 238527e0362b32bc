using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Accounts;

/// <summary>What a registration or a change of address is for.</summary>
public enum TicketPurpose
{
    SignUp = 1,
    EmailChange = 2,
}

/// <summary>Ids that leave the portal in links and forms, sealed: nobody can make one up, and one of another portal or purpose opens nothing.</summary>
public class AccountTickets(IDataProtectionProvider protection, ICurrentTenant tenant) : ITransientDependency
{
    public string Seal(TicketPurpose purpose, Guid id) => Base64Url.EncodeToString(Protector(purpose).Protect(id.ToByteArray()));

    /// <returns>Null where it is none of ours.</returns>
    public Guid? Open(TicketPurpose purpose, string ticket)
    {
        try
        {
            return new Guid(Protector(purpose).Unprotect(Base64Url.DecodeFromChars(ticket)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector Protector(TicketPurpose purpose) =>
        protection.CreateProtector("Montrose.Accounts.Tickets", purpose.ToString(), tenant.Id?.ToString() ?? "host");
}
