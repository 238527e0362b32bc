using Montrose.People;

namespace Montrose.Users;

/// <summary>
/// Reads users with what they are to the agency. Its own interface because the columns that are searched are the
/// database's, computed and indexed there, so that a page takes the same time with ten users and with 100,000.
/// Shows nobody whom <see cref="Clients.IClientScope"/> hides: other clients' people.
/// </summary>
public interface IUserDirectory
{
    /// <param name="filter">Who is asked for.</param>
    /// <param name="sorting">"name", "email" or "creationTime", each with " desc" to reverse.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <exception cref="Volo.Abp.Validation.AbpValidationException">Another sorting.</exception>
    Task<List<UserRow>> GetPageAsync(UserFilter filter, string? sorting, int skip, int take);

    /// <summary>How many there are, but never more than <paramref name="limit"/>.</summary>
    Task<int> CountAsync(UserFilter filter, int limit);

    /// <summary>One user, or null where there is none or the scope hides it.</summary>
    Task<UserRow?> FindAsync(Guid id);

    /// <summary>Those of the ids whom the scope shows, without their roles.</summary>
    Task<List<UserRow>> GetAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>
    /// A few whose name, last name, e-mail address or user name begins with the text, in this order and without their roles. Reads no more of
    /// each index than it gives back, however many there are.
    /// </summary>
    Task<List<UserRow>> FindAsync(string text, int take);

    /// <summary>True where somebody else who can sign in has the role.</summary>
    Task<bool> IsHeldByAnotherAsync(string role, Guid userId);

    /// <summary>People who have each role.</summary>
    Task<Dictionary<Guid, int>> CountByRoleAsync(IReadOnlyCollection<Guid> roleIds);

    /// <summary>Those of the addresses, upper case, that have an account.</summary>
    Task<HashSet<string>> FindEmailsAsync(IReadOnlyCollection<string> normalizedEmails);
}

/// <param name="Text">Beginning of name, last name, e-mail address or user name.</param>
public sealed record UserFilter(string? Text = null, Guid? RoleId = null, bool? IsActive = null, Department? Department = null, UserKind? Kind = null);

/// <summary>A user as the lists show one.</summary>
public sealed class UserRow
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public string UserName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? PhoneNumber { get; init; }
    public bool IsActive { get; init; }
    public Department? Department { get; init; }
    public Guid? ClientId { get; init; }
    public string? CompanyName { get; init; }
    public bool IsOwner { get; init; }
    public DateTime CreationTime { get; init; }
    public string ConcurrencyStamp { get; init; } = "";

    /// <summary>Every role, those of clients' teams included.</summary>
    public List<string> Roles { get; set; } = [];

    public UserKind Kind => Department is not null ? UserKind.Agent : ClientId is not null || Roles.Contains(MontroseRoles.Client) ? UserKind.Client : UserKind.Staff;
}
