using Montrose.Clients;
using Volo.Abp;

namespace Montrose.Accounts;

/// <summary>A business that registered by itself. Nothing of it exists for anybody until its mailbox is proved; then this row is gone.</summary>
public class SignUp : MailboxProof
{
    private SignUp() { }

    /// <exception cref="BusinessException">Montrose:Email.Invalid, Client.CompanyNameRequired, .ServiceRequired</exception>
    public SignUp(Guid id, Guid? tenantId, string companyName, string personName, string email, string passwordHash, IEnumerable<ServiceKind> services, DateTime now)
        : base(id, tenantId, email, now)
    {
        CompanyName = Check.Length(companyName?.Trim(), nameof(companyName), ClientConsts.MaxCompanyNameLength) is { Length: > 0 } company ? company : throw Errors.CompanyNameRequired();
        PersonName = Check.NotNullOrWhiteSpace(personName, nameof(personName), ClientConsts.MaxContactNameLength).Trim();
        PasswordHash = Check.NotNullOrWhiteSpace(passwordHash, nameof(passwordHash));
        Services = [.. services.Where(Enum.IsDefined).Distinct().Order()];
        if (Services.Count == 0) throw Errors.ServiceRequired();
    }

    public string CompanyName { get; private set; } = "";
    public string PersonName { get; private set; } = "";
    public string PasswordHash { get; private set; } = "";
    public IReadOnlyList<ServiceKind> Services { get; private set; } = [];
}
