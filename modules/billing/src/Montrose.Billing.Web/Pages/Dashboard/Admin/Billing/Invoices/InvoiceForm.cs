using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Invoices;
using Montrose.Billing.Taxes;
using Montrose.Billing.Web.Amounts;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>What a person types to write a draft. What is missing is found when it is saved, so that lines can be added to a form that is not complete.</summary>
public class InvoiceForm
{
    public Guid? ClientId { get; set; }

    /// <summary>Which clients the choice offers.</summary>
    [StringLength(InvoiceConsts.MaxFilterLength)]
    public string? Find { get; set; }

    [Range(0, InvoiceConsts.MaxDueDays)]
    public int? DueInDays { get; set; }

    [StringLength(InvoiceConsts.MaxNotesLength)]
    public string? Notes { get; set; }

    [MaxLength(InvoiceConsts.MaxLines)]
    public List<InvoiceLineForm> Lines { get; set; } = [];

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }

    public static InvoiceForm Of(InvoiceDetailDto draft) => new()
    {
        ClientId = draft.ClientId,
        DueInDays = draft.DueInDays,
        Notes = draft.Notes,
        ConcurrencyStamp = draft.ConcurrencyStamp,
        Lines = [.. draft.Lines.Select(l => new InvoiceLineForm
        {
            Description = l.Description,
            Quantity = l.Quantity.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture),
            Price = AmountText.Example(l.UnitPrice),
            TaxCategory = l.TaxCategory,
        })],
    };
}

/// <summary>A line as it is typed.</summary>
public class InvoiceLineForm
{
    [StringLength(InvoiceConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    [StringLength(12)]
    public string? Quantity { get; set; } = "1";

    [StringLength(20)]
    public string? Price { get; set; }

    [EnumDataType(typeof(TaxCategory))]
    public TaxCategory TaxCategory { get; set; } = TaxCategory.Standard;

    /// <summary>Nothing was typed into it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Description) && string.IsNullOrWhiteSpace(Price);
}
