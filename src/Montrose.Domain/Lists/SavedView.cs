using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Lists;

/// <summary>How one person looks at one list: filters, sorting, columns and density, under a name of the person's choice.</summary>
public class SavedView : Entity<Guid>, IMultiTenant
{
    private SavedView() { }

    /// <exception cref="BusinessException">Montrose:List.ViewNameRequired</exception>
    public SavedView(Guid id, Guid? tenantId, Guid userId, string list, string name, string query) : base(id)
    {
        TenantId = tenantId;
        UserId = userId;
        List = Check.NotNullOrWhiteSpace(list, nameof(list), SavedViewConsts.MaxListLength);
        var text = name?.Trim() ?? "";
        if (text.Length == 0) throw ListErrors.ViewNameRequired();
        Name = Check.Length(text, nameof(name), SavedViewConsts.MaxNameLength)!;
        NormalizedName = Normalize(text);
        Show(query);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whose view it is.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The list's name.</summary>
    public string List { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>What the address says after its question mark.</summary>
    public string Query { get; private set; } = "";

    /// <summary>True for the view that the list opens with.</summary>
    public bool IsDefault { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    /// <summary>Keeps another look under the same name.</summary>
    public void Show(string? query) => Query = Check.Length(query ?? "", nameof(query), SavedViewConsts.MaxQueryLength)!;

    /// <summary>The list opens with it.</summary>
    public void OpenWith() => IsDefault = true;

    /// <summary>The list opens with another view, or with none.</summary>
    public void OpenWithout() => IsDefault = false;
}
