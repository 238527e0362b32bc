using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Commission_rates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PastCommissionRates",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    AgentId = table.Column<Guid>(type: "uuid", nullable: false),
                    BasisPoints = table.Column<int>(type: "integer", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastCommissionRates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PastCommissionRates_Agents_AgentId",
                        column: x => x.AgentId,
                        principalSchema: "platform",
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PastCommissionRates_AgentId_Until",
                schema: "platform",
                table: "PastCommissionRates",
                columns: new[] { "AgentId", "Until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PastCommissionRates",
                schema: "platform");
        }
    }
}
