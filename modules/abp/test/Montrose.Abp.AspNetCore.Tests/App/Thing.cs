using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

// The recording was made of types without a namespace.
#pragma warning disable CA1050, MA0047

/// <summary>The example entity of the recording.</summary>
public class Thing
{
    public Guid Id { get; init; }
    public string Name { get; set; } = "";
    public int Price { get; set; }
    public DateTime CreationTime { get; init; }
}

public class ThingDto : FullAuditedEntityDto<Guid>
{
    public string Name { get; set; } = "";
    public int Price { get; set; }
}

public class CreateThingDto
{
    [StringLength(8)]
    public string? Name { get; set; }

    [Range(0, 10)]
    public int Price { get; set; }
}
#pragma warning restore
